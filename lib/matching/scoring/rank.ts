import type { KnownName, Who } from '@/lib/domain/known-name';
import { compareNumbers } from '../compare-numbers';
import { type Agreement, agreementOf, type Counts } from './agreement';
import { type Features, featuresOf, weigh } from './features';
import { RANK_WEIGHTS } from './weights';

export interface Ranked {
  readonly known: KnownName;
  readonly agreement: Agreement;
  readonly features: Features;
  /** Higher is likelier; only the difference to others of the same ranking says anything. */
  readonly score: number;
}

/** Puts names in the order of how well they agree with who was seen; of a debtor with several names the best one counts. */
export function rank(seen: Who, names: readonly KnownName[], counts: Counts): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  for (const known of names) {
    const agreement = agreementOf(seen, known, counts);
    const features = featuresOf(agreement);
    const ranked = { known, agreement, features, score: weigh(features, RANK_WEIGHTS) };
    const before = best.get(known.debtor);
    if (!before || ranked.score > before.score) best.set(known.debtor, ranked);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || byNumber(a.known, b.known));
}

/** Namesakes stand in the order of their numbers: a choice that stands in another order each time gets misclicked. */
const byNumber = (a: KnownName, b: KnownName): number => compareNumbers(a.debtor, b.debtor);
