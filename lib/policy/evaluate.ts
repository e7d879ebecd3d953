import type { Finding } from '@/lib/domain/assessment';
import { isOnCredit } from '@/lib/domain/payment-term';
import type { DecisionRule, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';
import { answer } from './answer';
import type { Answer, RuleInput } from './contract';
import { predicateNamed } from './predicate-named';

/** A rule of the policy, asked of one case. One that is `onlyOnCredit` passes when the money comes first. */
export function evaluate({ when, p }: { readonly when: string; readonly p: RuleParameters }, input: RuleInput): Answer {
  if (p.onlyOnCredit === true && !isOnCredit(input.term)) return answer.pass();
  return predicateNamed(when).evaluate(input, p);
}

/** An answer with the weight that the policy gives it. A decision rule speaks to everyone and weighs as a block. */
export function findingOf(given: Answer, rule: PolicyRule | DecisionRule): Finding {
  if (given.is === 'pass') return { outcome: 'pass', because: given.because };
  if (given.is === 'unknown') return { outcome: 'unknown', missing: given.missing };
  const weight = 'severity' in rule ? rule : ({ severity: 'block', audience: 'rep' } as const);
  const { fields, because } = given;
  return { outcome: 'hit', severity: weight.severity, audience: weight.audience, fields, because };
}
