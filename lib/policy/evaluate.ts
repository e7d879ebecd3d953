import type { Finding, Severity } from '@/lib/domain/assessment';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { DecisionRule, PolicyDocument, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';
import { answer } from './answer';
import type { Answer, RuleInput } from './contract';
import { isBinding } from './is-binding';
import { predicateNamed } from './predicate-named';

/** Switches that any rule of the policy can have; each names a case in which the rule passes (domain.md 2.9, 2.12). */
function isSwitchedOff(p: RuleParameters, { term, isPublic, isStarter }: RuleInput): boolean {
  if (p.onlyOnCredit === true && !isOnCredit(term)) return true;
  return (p.notIfPublic === true && isPublic) || (p.notIfStarter === true && isStarter);
}

/** A rule of the policy, asked of one case. */
export function evaluate({ when, p }: { readonly when: string; readonly p: RuleParameters }, input: RuleInput): Answer {
  return isSwitchedOff(p, input) ? answer.pass() : predicateNamed(when).evaluate(input, p);
}

type Hit = Extract<Answer, { readonly is: 'hit' }>;

/** What is raised warns where its rule only informs; nothing blocks under a policy that binds nobody yet (POL-03). */
export function severityOf(severity: Severity, { isRaised }: Hit, policy: PolicyDocument): Severity {
  if (severity === 'block') return isBinding(policy) ? 'block' : 'warn';
  return isRaised ? 'warn' : severity;
}

/** An answer with the weight that the policy gives it. A decision rule speaks to everyone and weighs as a block. */
export function findingOf(given: Answer, rule: PolicyRule | DecisionRule, policy: PolicyDocument): Finding {
  if (given.is === 'pass') return { outcome: 'pass', because: given.because };
  if (given.is === 'unknown') return { outcome: 'unknown', missing: given.missing };
  const { severity, audience } = 'severity' in rule ? rule : ({ severity: 'block', audience: 'rep' } as const);
  const { fields, because } = given;
  return { outcome: 'hit', severity: severityOf(severity, given, policy), audience, fields, because };
}
