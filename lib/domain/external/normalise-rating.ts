import { failurePercentile } from './failure-percentile';
import { LETTER_SCALES } from './letter-scales';
import { paydex } from './paydex';
import type { Rating, RatingKind, RatingScale, RawRating } from './rating';
import { wholeNumber } from './whole-number';

interface Scale {
  readonly kind: RatingKind;
  readonly normalise: (value: string) => number | null;
  /** The value that stands for insolvency. */
  readonly insolvent?: string;
}

const letter =
  (scale: keyof typeof LETTER_SCALES) =>
  (value: string): number | null =>
    LETTER_SCALES[scale].get(value) ?? null;

const SCALES: Readonly<Record<RatingScale, Scale>> = {
  'creditsafe-100': { kind: 'failure', normalise: (value) => wholeNumber(value, 0, 100) },
  'creditsafe-letter': { kind: 'failure', normalise: letter('creditsafe-letter') },
  'graydon-letter': { kind: 'failure', normalise: letter('graydon-letter'), insolvent: 'D' },
  'dnb-failure-percentile': { kind: 'failure', normalise: failurePercentile },
  'dnb-risk-factor': { kind: 'failure', normalise: letter('dnb-risk-factor') },
  paydex: { kind: 'payment', normalise: paydex },
};

/** A provider's value on one scale, 0 worst to 100 best, beside the value itself (domain.md 2.8). A value its scale does not know is not rated. */
export function normaliseRating(raw: RawRating): Rating {
  const { kind, normalise, insolvent } = SCALES[raw.scale];
  const value = raw.value.trim().toUpperCase();
  return { ...raw, kind, normalised: normalise(value), isInsolvent: value === insolvent };
}
