import { roundHalfAway } from '../money';
import type { Rating, RatingKind } from './rating';

export interface RatingWeights {
  readonly failureWeight: number;
  readonly paymentWeight: number;
}

function lowest(ratings: readonly Rating[], kind: RatingKind): number | null {
  const values = ratings.flatMap((rating) => (rating.kind === kind && rating.normalised !== null ? [rating.normalised] : []));
  return values.length === 0 ? null : Math.min(...values);
}

/**
 * One external score from several ratings, 0 to 100 (domain.md 2.8): of one kind the lowest counts; two kinds are weighed and
 * rounded; one kind stands alone. Null when none is rated.
 */
export function combineRatings(ratings: readonly Rating[], { failureWeight, paymentWeight }: RatingWeights): number | null {
  const failure = lowest(ratings, 'failure');
  const payment = lowest(ratings, 'payment');
  if (failure === null || payment === null) return failure ?? payment;
  return roundHalfAway(failureWeight * failure + paymentWeight * payment);
}
