import type { Verdict } from '@/lib/domain/assessment';
import type { DecisionRule } from '@/lib/domain/policy-document';
import { type Answer, type RuleInput, WORST_FIRST } from './contract';
import { evaluate } from './evaluate';

/** What one decision rule makes of a case. */
export interface Ruling {
  readonly rule: DecisionRule;
  readonly answer: Answer;
  readonly outcome: Verdict;
}

export interface Decision {
  readonly verdict: Verdict;
  /** One per decision rule, in the order of the policy. */
  readonly rulings: readonly Ruling[];
}

function outcomeOf(rule: DecisionRule, answer: Answer): Verdict {
  if (answer.is === 'hit') return rule.outcome;
  return answer.is === 'unknown' && rule.ifUnknown === 'refer' ? 'refer' : 'accept';
}

/** The worst outcome of all decision rules (domain.md 2.12). All of them run; nothing else has a say. */
export function decide(input: RuleInput): Decision {
  const rulings = input.policy.decision.map((rule) => {
    const answer = evaluate(rule, input);
    return { rule, answer, outcome: outcomeOf(rule, answer) };
  });
  const verdict = WORST_FIRST.find((worst) => rulings.some(({ outcome }) => outcome === worst)) ?? 'accept';
  return { verdict, rulings };
}
