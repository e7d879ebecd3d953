import { dayNumber, type LocalDate } from './local-date';
import type { CurrencyCode } from './money';
import type { SettledItem } from './open-item';

/** One settled invoice as payment behaviour counts it. */
export interface PaidRow {
  /** Minor units of the company's currency, above 0. */
  readonly amount: number;
  /** Signed: paying early is negative. */
  readonly daysLate: number;
  /** Null: the invoice date is not known. */
  readonly daysToPay: number | null;
  /** Days between payment and today, 0 or more. */
  readonly daysAgo: number;
}

export interface PaidRowTerms {
  readonly today: LocalDate;
  readonly currency: CurrencyCode;
  /** Days after the invoice date on which an item without a due date is taken to be due. */
  readonly assumedDueDays: number;
}

function rowOf(
  { amount, dueOn, invoiceOn, settledOn, wasDisputed }: SettledItem,
  today: number,
  terms: PaidRowTerms,
): PaidRow | null {
  if (amount.minor <= 0 || amount.currency !== terms.currency || wasDisputed) return null;
  const settled = dayNumber(settledOn);
  const invoiced = invoiceOn && dayNumber(invoiceOn);
  const due = dueOn ? dayNumber(dueOn) : invoiced === null ? null : invoiced + terms.assumedDueDays;
  if (due === null || settled > today) return null;
  const daysToPay = invoiced === null ? null : settled - invoiced;
  return { amount: amount.minor, daysLate: settled - due, daysToPay, daysAgo: today - settled };
}

/**
 * The settled invoices that tell how a debtor pays (domain.md 2.4). Left out: credit notes, amounts in another currency,
 * items that were disputed, items without any date to be late against, and payments dated after today, which are no fact.
 */
export function paidRows(settled: readonly SettledItem[], terms: PaidRowTerms): readonly PaidRow[] {
  const today = dayNumber(terms.today);
  const rows: PaidRow[] = [];
  for (const item of settled) {
    const row = rowOf(item, today, terms);
    if (row) rows.push(row);
  }
  return rows;
}
