import type { RiskClass } from '@/lib/domain/scorecard';
import type { RuleInput } from './contract';
import { withQuote } from './derive-input';
import { ratedParts } from './rated-parts';

const VALUE: Readonly<Record<RiskClass, number | null>> = { A: 90, B: 70, C: 55, D: 40, E: 10, NR: null };

/** The case of a debtor of that class, however it came about. */
export function withClass(input: RuleInput, riskClass: RiskClass): RuleInput {
  const score = { ...input.score, value: VALUE[riskClass], class: riskClass };
  return withQuote({ ...input, ...ratedParts(input, score) }, input.quote);
}
