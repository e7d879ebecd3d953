import type { SalesHistory } from '@/lib/domain/debtor-facts';
import type { BookFacts } from '@/lib/domain/facts';
import type { LocalDate } from '@/lib/domain/local-date';
import { type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';

const MONTHS_A_YEAR = 12;

/** Months since the year 0, and the day of the month. By hand: every invoice of a debtor is read in every assessment. */
function monthAndDay(date: LocalDate): readonly [month: number, day: number] {
  const digit = (at: number): number => date.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return [year * MONTHS_A_YEAR + digit(5) * 10 + digit(6), digit(8) * 10 + digit(9)];
}

/** The sum of the best so many months in a row. */
function bestRun(months: readonly number[], length: number): number {
  let best = 0;
  let run = 0;
  for (const [at, amount] of months.entries()) {
    run += amount - (at >= length ? (months[at - length] ?? 0) : 0);
    if (at >= length - 1) best = Math.max(best, run);
  }
  return best;
}

/**
 * Sales including VAT by the invoices in the books, settled and open, credit notes taken off. What has no date or another
 * currency is left out: it can only make the limit smaller. Null when the books do not hold what was settled.
 */
export function salesFromBooks(
  book: BookFacts | null,
  today: LocalDate,
  { currency, limit }: PolicyDocument,
): SalesHistory | null {
  if (!book?.settledItems) return null;
  const months = new Array<number>(limit.historyMonths).fill(0);
  const [thisMonth, thisDay] = monthAndDay(today);
  let largest = 0;
  const count = (on: LocalDate | null, amount: Money): void => {
    if (!on || on > today || amount.currency !== currency) return;
    const [month, day] = monthAndDay(on);
    const ago = thisMonth - month - (thisDay < day ? 1 : 0);
    if (ago >= limit.historyMonths) return;
    months[ago] = (months[ago] ?? 0) + amount.minor;
    largest = Math.max(largest, amount.minor);
  };
  for (const { invoiceOn, amount } of book.settledItems) count(invoiceOn, amount);
  for (const { invoiceOn, original, open } of book.openItems) count(invoiceOn, original ?? open);
  const lastYear = months.slice(0, MONTHS_A_YEAR).reduce((sum, month) => sum + month, 0);
  return {
    lastYear: money(lastYear, currency),
    peak: money(bestRun(months, limit.peakMonths), currency),
    largestInvoice: money(largest, currency),
  };
}
