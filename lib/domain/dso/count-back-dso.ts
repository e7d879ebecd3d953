import type { Money } from '../money';
import type { SalesPeriod } from './sales-period';

/** Sales older than this explain no receivable: the answer is then "more than so many days". */
const STOP = { months: 24, days: 730 } as const;

export interface CountBack {
  readonly days: number;
  /** True: older than `days`, the count was stopped. */
  readonly isStopped: boolean;
}

/**
 * Days sales outstanding by exhaustion: whole months of sales are taken off the receivables, latest first, and the month
 * that exhausts them counts pro rata; in days, unrounded (domain.md 2.3). A month without sales, or with net credits, takes
 * nothing off and counts its days. Stops after 24 months. Null without any sales, for receivables below zero, and when
 * fewer months are given than it takes.
 */
export function countBackDso(receivables: Money, latestFirst: readonly SalesPeriod[]): CountBack | null {
  const months = latestFirst.slice(0, STOP.months);
  if (receivables.minor < 0 || months.every(({ sales }) => sales.minor <= 0)) return null;
  let left = receivables.minor;
  let days = 0;
  for (const month of months) {
    const sales = Math.max(0, month.sales.minor);
    if (left <= sales) return { days: days + (sales === 0 ? 0 : (left / sales) * month.days), isStopped: false };
    left -= sales;
    days += month.days;
  }
  return months.length === STOP.months ? { days: STOP.days, isStopped: true } : null;
}
