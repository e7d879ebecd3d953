import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money, negateMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import { amountLeft } from '../amount-left';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { type AmountValue, readMoney } from '../read-money';
import { firstDueDay, type Part } from './instalments';
import type { invoiceRow, orderRow, paymentRow } from './rows';

/** Where amounts are not rounded, the rounded total is 0. */
const total = (rounded: AmountValue, whole: AmountValue): AmountValue => (Number(rounded ?? 0) === 0 ? whole : rounded);

/** What is outstanding is kept in the currency of the debtor's account, the total in that of the invoice as well. */
export function invoiceDocument(
  row: z.infer<typeof invoiceRow>,
  company: CurrencyCode,
  paidOn: LocalDate | null,
  parts: readonly Part[] = [],
): LiveDocument {
  const written = readCurrency(row.currency, company, 'currency');
  const currency = readCurrency(row.party_account_currency, written, 'party_account_currency');
  const original =
    currency === written
      ? total(row.rounded_total, row.grand_total)
      : total(row.base_rounded_total, row.base_grand_total ?? null);
  const open = readMoney(row.outstanding_amount, currency, 'outstanding_amount');
  const whole = original === null || original === undefined ? null : readMoney(original, currency, 'grand_total');
  return {
    debtorNumber: row.customer,
    id: row.name,
    // An invoice that was paid and then credited is left below 0.
    kind: row.is_return || open.minor < 0 ? 'credit-note' : 'invoice',
    number: row.name,
    invoiceOn: readDay(row.posting_date, 'posting_date'),
    dueOn: firstDueDay(parts, paidPercent(whole, open)) ?? readDay(row.due_date, 'due_date'),
    original: whole,
    open,
    settledOn: paidOn,
    references: Object.values(plainFields({ order: row.po_no })),
  };
}

const paidPercent = (whole: Money | null, open: Money): number =>
  whole === null || whole.minor <= 0 ? 0 : (100 * (whole.minor - open.minor)) / whole.minor;

const REFUND = 'Pay';

/** What of a payment is not allocated yet: to the customer's credit, or owed again where we paid back. */
export function paymentDocument(row: z.infer<typeof paymentRow>, company: CurrencyCode): LiveDocument {
  const isRefund = row.payment_type === REFUND;
  // What is not allocated is kept in the currency of the debtor's account.
  const account = isRefund ? row.paid_to_account_currency : row.paid_from_account_currency;
  const amount = isRefund ? row.received_amount : row.paid_amount;
  const currency = readCurrency(account, company, 'account_currency');
  const signed = (money: Money): Money => (isRefund ? money : negateMoney(money));
  return {
    debtorNumber: row.party,
    id: row.name,
    kind: isRefund ? 'invoice' : 'payment-on-account',
    number: row.name,
    invoiceOn: readDay(row.posting_date, 'posting_date'),
    dueOn: null,
    original: amount === null || amount === undefined ? null : signed(readMoney(amount, currency, 'paid_amount')),
    open: signed(readMoney(row.unallocated_amount, currency, 'unallocated_amount')),
    settledOn: null,
    references: Object.values(plainFields({ reference: row.reference_no })),
  };
}

const DONE: ReadonlySet<string> = new Set(['Closed', 'Completed']);

/** What of an order is not invoiced yet, by the share that ERPNext keeps. */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode): OpenOrder {
  const currency = readCurrency(row.currency, company, 'currency');
  const whole = readMoney(total(row.rounded_total, row.grand_total), currency, 'grand_total');
  const isDone = DONE.has(row.status ?? '');
  return { number: row.name, open: isDone ? money(0, currency) : amountLeft(whole, row.per_billed, 'per_billed') };
}
