import type { PaidRow } from './paid-rows';
import { weightedMean } from './weighted-mean';

export interface SlippageParameters {
  /** Payments of so many days ago or fewer are recent. */
  readonly recentDays: number;
  /** Fewer rows than this on either side tell nothing. */
  readonly minPerWindow: number;
}

const signedDaysLate = (rows: readonly PaidRow[]): number | null => weightedMean(rows, ({ daysLate }) => daysLate);

/**
 * How many days later a debtor pays than before, by amount: signed days late of recent payments less those of the rest of
 * the window; negative is sooner, unrounded (domain.md 2.4). Takes the rows of the window. Null with too few rows on a side.
 */
export function slippage(rows: readonly PaidRow[], { recentDays, minPerWindow }: SlippageParameters): number | null {
  const recent = rows.filter(({ daysAgo }) => daysAgo <= recentDays);
  const earlier = rows.filter(({ daysAgo }) => daysAgo > recentDays);
  if (recent.length < minPerWindow || earlier.length < minPerWindow) return null;
  const [now, before] = [signedDaysLate(recent), signedDaysLate(earlier)];
  return now === null || before === null ? null : now - before;
}
