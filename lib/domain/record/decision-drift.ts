import type { Assessment } from '../assessment';
import type { Quote } from '../quote';
import type { DecisionRecord } from './decision-record';

export type Drift = 'amount' | 'term' | 'limit' | 'verdict';

/**
 * In what the deal on the screen is another than the one that was decided about. Facts are fresher every day; what counts is what a
 * decision speaks of, so the same deal on a newer book is no other.
 */
export function decisionDrift(
  { amount, termDays, limit, advised, factsHash }: DecisionRecord,
  { assessment, quote }: { readonly assessment: Assessment; readonly quote: Quote | null },
): readonly Drift[] {
  const term = (quote?.term ?? assessment.term.advised).days;
  const isTerm = termDays !== null && termDays !== term;
  const isLimit = limit?.minor !== assessment.limit.inForce?.minor;
  // Another term has another verdict, and was meant to.
  const isVerdict = !isTerm && advised !== assessment.verdict;
  const isNews = factsHash !== assessment.factsHash;
  return [
    ...((amount?.minor ?? null) === (quote?.total?.minor ?? null) ? [] : (['amount'] as const)),
    ...(isTerm ? (['term'] as const) : []),
    ...(isNews && isLimit ? (['limit'] as const) : []),
    ...(isNews && isVerdict ? (['verdict'] as const) : []),
  ];
}
