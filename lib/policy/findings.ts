import type { Finding } from '@/lib/domain/assessment';
import type { Answer, RuleInput } from './contract';
import type { Decision } from './decide';
import { evaluate, findingOf } from './evaluate';

/** What every rule of the policy answers, by rule id; decision rules have answered already. */
export type Answers = ReadonlyMap<string, Answer>;

export function answersOf(input: RuleInput): Answers {
  return new Map(input.policy.rules.map((rule) => [rule.id, evaluate(rule, input)]));
}

/** All findings, hits and passes alike, in the order of the policy. */
export function findingsOf({ policy }: RuleInput, { rulings }: Decision, answers: Answers): Readonly<Record<string, Finding>> {
  const findings: Record<string, Finding> = {};
  for (const { rule, answer } of rulings) findings[rule.id] = findingOf(answer, rule, policy);
  for (const rule of policy.rules) {
    const answer = answers.get(rule.id);
    if (answer) findings[rule.id] = findingOf(answer, rule, policy);
  }
  return findings;
}
