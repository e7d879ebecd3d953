import { addDays, daysBetween, type LocalDate } from './local-date';
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

/**
 * The settled invoices that tell how a debtor pays (domain.md 2.4). Left out: credit notes, amounts in another currency,
 * items that were disputed, items without any date to be late against, and payments dated after today, which are no fact.
 */
export function paidRows(settled: readonly SettledItem[], { today, currency, assumedDueDays }: PaidRowTerms): readonly PaidRow[] {
  return settled.flatMap(({ amount, dueOn, invoiceOn, settledOn, wasDisputed }) => {
    const due = dueOn ?? (invoiceOn && addDays(invoiceOn, assumedDueDays));
    const daysAgo = daysBetween(settledOn, today);
    if (!due || daysAgo < 0 || amount.minor <= 0 || amount.currency !== currency || wasDisputed) return [];
    const daysToPay = invoiceOn && daysBetween(invoiceOn, settledOn);
    return [{ amount: amount.minor, daysLate: daysBetween(due, settledOn), daysToPay, daysAgo }];
  });
}
