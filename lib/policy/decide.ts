import type { Verdict } from '@/lib/domain/assessment';
import type { DecisionRule } from '@/lib/domain/policy-document';
import { type Answer, type RuleInput, WORST_FIRST } from './contract';
import { isNaturalPerson } from './is-natural-person';
import { ask, preparedPolicy } from './prepared-policy';

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

function outcomeOf(rule: DecisionRule, answer: Answer, isPerson: boolean): Verdict {
  if (answer.is === 'hit') return isPerson ? (rule.forPerson ?? rule.outcome) : rule.outcome;
  return answer.is === 'unknown' && rule.ifUnknown === 'refer' ? 'refer' : 'accept';
}

/** The worst outcome of all decision rules (domain.md 2.12). All of them run; nothing else has a say. */
export function decide(input: RuleInput): Decision {
  const isPerson = isNaturalPerson(input.facts) === true;
  let verdict: Verdict = 'accept';
  const rulings = preparedPolicy(input.policy).decision.map((prepared): Ruling => {
    const { rule } = prepared;
    const answer = ask(prepared, input);
    const outcome = outcomeOf(rule, answer, isPerson);
    if (WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf(verdict)) verdict = outcome;
    return { rule, answer, outcome };
  });
  return { verdict, rulings };
}

/** Whether no decision rule but those of `unless` stands in the way: the first that does ends the search, for offers are tried by the dozen. */
export function isAccepted(input: RuleInput, unless: readonly string[] = []): boolean {
  const isPerson = isNaturalPerson(input.facts) === true;
  return preparedPolicy(input.policy).decision.every((prepared) => {
    const { rule } = prepared;
    return unless.includes(rule.when) || outcomeOf(rule, ask(prepared, input), isPerson) === 'accept';
  });
}

/** A person would be refused, if a rule had its way: a human looks first, whatever the verdict on screen (domain.md 2.12, GDP-01). */
export function needsHumanReview({ facts }: RuleInput, { rulings }: Decision): boolean {
  if (isNaturalPerson(facts) !== true) return false;
  return rulings.some(({ rule, answer }) => answer.is === 'hit' && rule.outcome === 'reject');
}
