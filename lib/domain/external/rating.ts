import type { LocalDate } from '../local-date';

/** The scales on which bureaus deliver (domain.md 2.8). */
export type RatingScale =
  | 'creditsafe-100'
  | 'creditsafe-letter'
  | 'graydon-letter'
  | 'dnb-failure-percentile'
  | 'dnb-risk-factor'
  | 'paydex';

/** Whether the debtor will fail, or how it pays: two kinds that weigh differently. */
export type RatingKind = 'failure' | 'payment';

/** A value as a provider delivered it. */
export interface RawRating {
  readonly provider: string;
  readonly scale: RatingScale;
  /** As text: codes and letters stay what they are. */
  readonly value: string;
  readonly on: LocalDate;
}

/** The same on one scale, beside what it was made from. */
export interface Rating extends RawRating {
  readonly kind: RatingKind;
  /** 0 is worst, 100 is best; null is not rated. */
  readonly normalised: number | null;
  /** The letter stands for insolvency and not for a risk. */
  readonly isInsolvent: boolean;
}
