import type { Because, Finding, Severity } from '@/lib/domain/assessment';
import type { DecisionRule, PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import type { Answer, RuleInput } from './contract';
import type { Decision } from './decide';
import { isBinding } from './is-binding';
import { ask, preparedPolicy } from './prepared-policy';

export type Hit = Extract<Answer, { readonly is: 'hit' }>;

/** What each rule of the policy answers, in its order; decision rules have answered already. */
export type Answers = readonly Answer[];

export function answersOf(input: RuleInput): Answers {
  return preparedPolicy(input.policy).rules.map((prepared) => ask(prepared, input));
}

/** What is raised warns where its rule only informs; nothing blocks under a policy that binds nobody yet (POL-03). */
export function severityOf(severity: Severity, { isRaised }: Hit, policy: PolicyDocument): Severity {
  if (severity === 'block') return isBinding(policy) ? 'block' : 'warn';
  return isRaised ? 'warn' : severity;
}

const NOTHING_TO_SAY: readonly Because[] = [];
const PASSED: Finding = { outcome: 'pass', because: NOTHING_TO_SAY };

/** An answer with the weight that the policy gives it. A decision rule speaks to everyone and weighs as a block. */
function findingOf(given: Answer, rule: PolicyRule | DecisionRule, policy: PolicyDocument): Finding {
  if (given.is === 'pass') return given.because.length === 0 ? PASSED : { outcome: 'pass', because: given.because };
  if (given.is === 'unknown') return { outcome: 'unknown', missing: given.missing };
  const { severity, audience } = 'severity' in rule ? rule : ({ severity: 'block', audience: 'rep' } as const);
  const { fields, because } = given;
  return { outcome: 'hit', severity: severityOf(severity, given, policy), audience, fields, because };
}

/** All findings, hits and passes alike, in the order of the policy. */
export function findingsOf({ policy }: RuleInput, { rulings }: Decision, answers: Answers): Readonly<Record<string, Finding>> {
  const findings: Record<string, Finding> = {};
  for (const { rule, answer } of rulings) findings[rule.id] = findingOf(answer, rule, policy);
  for (const [place, answer] of answers.entries()) {
    const rule = policy.rules[place];
    if (rule) findings[rule.id] = findingOf(answer, rule, policy);
  }
  return findings;
}
