import type { LatenessTerms } from '@/lib/domain/scorecard';
import type { LatenessRow } from './lateness-rows';

/** What all settled invoices of the book average; null is unknown. */
export interface BookMean {
  readonly daysLate: number | null;
  readonly onTimePct: number | null;
}

export interface LatenessMeasures {
  /** Signed days late, shrunk towards the book's mean. */
  readonly lateness: number;
  readonly onTimePct: number;
}

/** Weights are whole numbers of this, so that sums of them come out the same in whatever order they are made. */
const WEIGHT_UNIT = 2 ** 20;

const weightOf = (daysAgo: number, halfLifeDays: number): number => Math.round(WEIGHT_UNIT * 0.5 ** (daysAgo / halfLifeDays));

/** Within the tolerance is on the day itself: banks take days too. */
export const tolerated = (daysLate: number, toleranceDays: number): number =>
  daysLate > 0 && daysLate <= toleranceDays ? 0 : daysLate;

/**
 * Mean lateness and share on time, each invoice once, recent ones weighing more (half after `halfLifeDays`), the book's mean
 * counting as `shrinkBy` invoices. A book that pays early lends nobody its good name: its mean counts as 0 at best, so that a
 * debtor who pays on the day never looks worse for it. Null without any row.
 */
export function latenessMeasures(
  settled: readonly LatenessRow[],
  /** Days late of open invoices, as if they were paid today. */
  overdue: readonly number[],
  mean: BookMean,
  terms: LatenessTerms,
): LatenessMeasures | null {
  if (settled.length === 0 && overdue.length === 0) return null;
  const drawn = terms.shrinkBy * WEIGHT_UNIT;
  let [weight, days, onTime] = [0, 0, 0];
  for (const { daysLate, daysAgo } of settled) {
    const rowWeight = weightOf(daysAgo, terms.halfLifeDays);
    weight += rowWeight;
    days += rowWeight * tolerated(daysLate, terms.toleranceDays);
    if (daysLate <= terms.toleranceDays) onTime += rowWeight;
  }
  for (const daysLate of overdue) {
    weight += WEIGHT_UNIT;
    days += WEIGHT_UNIT * tolerated(daysLate, terms.toleranceDays);
  }
  const meanDays = Math.max(0, mean.daysLate ?? terms.neutralDaysLate);
  const meanOnTime = (mean.onTimePct ?? terms.neutralOnTimePct) / 100;
  return {
    lateness: (days + drawn * meanDays) / (weight + drawn),
    onTimePct: ((onTime + drawn * meanOnTime) / (weight + drawn)) * 100,
  };
}
