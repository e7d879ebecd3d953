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
  let weight = terms.shrinkBy;
  let days = weight * Math.max(0, mean.daysLate ?? terms.neutralDaysLate);
  let onTime = (weight * (mean.onTimePct ?? terms.neutralOnTimePct)) / 100;
  for (const { daysLate, daysAgo } of settled) {
    const rowWeight = 0.5 ** (daysAgo / terms.halfLifeDays);
    weight += rowWeight;
    days += rowWeight * tolerated(daysLate, terms.toleranceDays);
    if (daysLate <= terms.toleranceDays) onTime += rowWeight;
  }
  for (const daysLate of overdue) {
    weight += 1;
    days += tolerated(daysLate, terms.toleranceDays);
  }
  return { lateness: days / weight, onTimePct: (onTime / weight) * 100 };
}
