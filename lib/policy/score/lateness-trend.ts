import type { LatenessTerms } from '@/lib/domain/scorecard';
import type { LatenessRow } from './lateness-rows';

const DAYS_A_YEAR = 365;

/** Whether enough invoices were settled in a year to speak of a trend at all. */
export function hasSettledEnough(settled: readonly LatenessRow[], { minSettled }: LatenessTerms): boolean {
  return settled.filter(({ daysAgo }) => daysAgo <= DAYS_A_YEAR).length >= minSettled;
}

const daysLateOf = (rows: readonly LatenessRow[]): number => rows.reduce((sum, { daysLate }) => sum + daysLate, 0);

/**
 * Days by which recent invoices are settled later than those before; negative is sooner. Few recent ones say little: as many
 * as `shrinkBy` unchanged ones are added to them. Null while one side is empty, or both are small.
 */
export function latenessTrend(settled: readonly LatenessRow[], terms: LatenessTerms): number | null {
  const recent = settled.filter(({ daysOld }) => daysOld <= terms.recentDays);
  const before = settled.filter(({ daysOld }) => daysOld > terms.recentDays);
  if (recent.length === 0 || before.length === 0) return null;
  const isEnough = recent.length >= terms.minPerWindow && before.length >= terms.minPerWindow;
  if (!isEnough && !hasSettledEnough(settled, terms)) return null;
  const later = daysLateOf(recent) - (recent.length * daysLateOf(before)) / before.length;
  return later / (recent.length + terms.shrinkBy);
}
