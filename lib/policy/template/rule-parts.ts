import { ruleId } from '@/lib/domain/ids';
import type { DecisionRule, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';

/** Parameters that a decision rule shares with the rule that speaks for it: both then hit together. */
export const ON_CREDIT = { onlyOnCredit: true } as const;
export const UNLESS_STARTER = { ...ON_CREDIT, notIfStarter: true } as const;
export const UNLESS_PUBLIC = { ...ON_CREDIT, notIfPublic: true } as const;
export const NOT_RATED = { ...UNLESS_STARTER, notIfPublic: true } as const;
export const LATE = { days: 30, publicDays: 60, amount: 250_00, ...ON_CREDIT } as const;
export const FOUR_EYES = {
  amount: 25_000_00,
  unlessApprovers: 2,
  unlessClasses: ['A', 'B'],
  unlessMonths: 12,
  ...ON_CREDIT,
} as const;
export const PREPAY_PASSES = { prepayPasses: true, moratoriumNeedsConsent: true } as const;

type Tail = Partial<Pick<DecisionRule, 'p' | 'forPerson'>>;

/** A row of the decision table: what hits, what it makes of the verdict, what a missing fact means, and who speaks. */
export function decides(
  id: string,
  when: string,
  [outcome, ifUnknown]: readonly [DecisionRule['outcome'], DecisionRule['ifUnknown']],
  says: readonly string[],
  { p = {}, ...tail }: Tail = {},
): DecisionRule {
  return { id: ruleId(id), when, outcome, ifUnknown, says: says.map(ruleId), p, ...tail };
}

type Weight = `${PolicyRule['severity']} ${PolicyRule['audience']}`;

export function tells(id: string, weight: Weight, when: string, p: RuleParameters = {}): PolicyRule {
  const [severity, audience] = weight.split(' ') as [PolicyRule['severity'], PolicyRule['audience']];
  return { id: ruleId(id), severity, audience, when, p };
}
