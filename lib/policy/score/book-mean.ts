import type { LatenessTerms } from '@/lib/domain/scorecard';
import type { BookMean } from './lateness-measures';

/** Sums over all settled invoices of a book, as many as there are. */
export interface BookSums {
  readonly invoices: number;
  readonly daysLate: number;
  readonly onTime: number;
}

export const NO_INVOICES: BookSums = { invoices: 0, daysLate: 0, onTime: 0 };

/** The sums with one more invoice, settled so many days late; early is negative. */
export function withInvoice(sums: BookSums, daysLate: number, { toleranceDays }: Pick<LatenessTerms, 'toleranceDays'>): BookSums {
  return {
    invoices: sums.invoices + 1,
    daysLate: sums.daysLate + daysLate,
    onTime: sums.onTime + (daysLate <= toleranceDays ? 1 : 0),
  };
}

/** What a debtor with few invoices is drawn towards (domain.md 2.17); unknown while nothing was settled. */
export function bookMean({ invoices, daysLate, onTime }: BookSums): BookMean {
  if (invoices === 0) return { daysLate: null, onTimePct: null };
  return { daysLate: daysLate / invoices, onTimePct: (onTime / invoices) * 100 };
}
