import type { SalesHistory } from '@/lib/domain/debtor-facts';
import type { BookFacts } from '@/lib/domain/facts';
import type { LocalDate } from '@/lib/domain/local-date';
import { type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';

const MONTHS_A_YEAR = 12;

interface Invoiced {
  readonly on: LocalDate | null;
  readonly amount: Money;
}

/** Whole months from a date to today: 0 for the last month up to and including today. */
function monthsAgo(on: LocalDate, today: LocalDate): number {
  const months = (date: LocalDate): number => Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7));
  return months(today) - months(on) - (today.slice(8) < on.slice(8) ? 1 : 0);
}

function* invoicedIn({ settledItems, openItems }: BookFacts): Iterable<Invoiced> {
  for (const { invoiceOn, amount } of settledItems ?? []) yield { on: invoiceOn, amount };
  for (const { invoiceOn, original, open } of openItems) yield { on: invoiceOn, amount: original ?? open };
}

function bestRun(months: readonly number[], length: number): number {
  let best = 0;
  for (let from = 0; from + length <= months.length; from++) {
    best = Math.max(
      best,
      months.slice(from, from + length).reduce((sum, month) => sum + month, 0),
    );
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
  let largest = 0;
  for (const { on, amount } of invoicedIn(book)) {
    if (!on || on > today || amount.currency !== currency) continue;
    const month = monthsAgo(on, today);
    if (month >= limit.historyMonths) continue;
    months[month] = (months[month] ?? 0) + amount.minor;
    largest = Math.max(largest, amount.minor);
  }
  const lastYear = months.slice(0, MONTHS_A_YEAR).reduce((sum, month) => sum + month, 0);
  return {
    lastYear: money(lastYear, currency),
    peak: money(bestRun(months, limit.peakMonths), currency),
    largestInvoice: money(largest, currency),
  };
}
