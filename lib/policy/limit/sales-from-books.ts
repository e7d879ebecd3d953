import type { SalesHistory } from '@/lib/domain/debtor-facts';
import type { BookFacts } from '@/lib/domain/facts';
import { dayOfMonth, type LocalDate, monthNumber } from '@/lib/domain/local-date';
import { type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';

const MONTHS_A_YEAR = 12;

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
  const [thisMonth, thisDay] = [monthNumber(today), dayOfMonth(today)];
  let largest = 0;
  const count = (on: LocalDate | null, amount: Money): void => {
    if (!on || on > today || amount.currency !== currency) return;
    const ago = thisMonth - monthNumber(on) - (thisDay < dayOfMonth(on) ? 1 : 0);
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
