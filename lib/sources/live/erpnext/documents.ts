import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money, negateMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import { amountLeft } from '../amount-left';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { type AmountValue, readMoney } from '../read-money';
import type { invoiceRow, orderRow, paymentRow } from './rows';

/** Of a document of Frappe: 0 draft, 1 submitted, 2 cancelled. */
const isSubmitted = ({ docstatus }: { readonly docstatus?: unknown }): boolean => String(docstatus ?? 1) === '1';
/** Where amounts are not rounded, the rounded total is 0. */
const total = (rounded: AmountValue, whole: AmountValue): AmountValue => (Number(rounded ?? 0) === 0 ? whole : rounded);

/** What is outstanding is kept in the currency of the debtor's account, the total in that of the invoice as well. */
export function invoiceDocument(row: z.infer<typeof invoiceRow>, company: CurrencyCode, paidOn: LocalDate | null): LiveDocument {
  const written = readCurrency(row.currency, company, 'currency');
  const currency = readCurrency(row.party_account_currency, written, 'party_account_currency');
  const original =
    currency === written
      ? total(row.rounded_total, row.grand_total)
      : total(row.base_rounded_total, row.base_grand_total ?? null);
  const open = isSubmitted(row) ? readMoney(row.outstanding_amount, currency, 'outstanding_amount') : money(0, currency);
  return {
    debtorNumber: row.customer,
    id: row.name,
    kind: row.is_return ? 'credit-note' : 'invoice',
    number: row.name,
    invoiceOn: readDay(row.posting_date, 'posting_date'),
    dueOn: readDay(row.due_date, 'due_date'),
    original: original === null || original === undefined ? null : readMoney(original, currency, 'grand_total'),
    open,
    settledOn: isSubmitted(row) ? paidOn : null,
    references: Object.values(plainFields({ order: row.po_no })),
  };
}

/** What of a payment is not allocated yet. */
export function paymentDocument(row: z.infer<typeof paymentRow>, company: CurrencyCode): LiveDocument {
  const currency = readCurrency(row.paid_from_account_currency, company, 'paid_from_account_currency');
  const left = isSubmitted(row) ? readMoney(row.unallocated_amount, currency, 'unallocated_amount') : money(0, currency);
  return {
    debtorNumber: row.party,
    id: row.name,
    kind: 'payment-on-account',
    number: row.name,
    invoiceOn: readDay(row.posting_date, 'posting_date'),
    dueOn: null,
    original:
      row.paid_amount === null || row.paid_amount === undefined
        ? null
        : negateMoney(readMoney(row.paid_amount, currency, 'paid_amount')),
    open: negateMoney(left),
    settledOn: null,
    references: Object.values(plainFields({ reference: row.reference_no })),
  };
}

const DONE: ReadonlySet<string> = new Set(['Closed', 'Completed', 'Cancelled']);

/** What of an order is not invoiced yet, by the share that ERPNext keeps. */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode): OpenOrder {
  const currency = readCurrency(row.currency, company, 'currency');
  const whole = readMoney(total(row.rounded_total, row.grand_total), currency, 'grand_total');
  const isDone = !isSubmitted(row) || DONE.has(row.status ?? '');
  return { number: row.name, open: isDone ? money(0, currency) : amountLeft(whole, row.per_billed, 'per_billed') };
}
