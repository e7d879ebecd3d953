import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money, negateMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import { dayOrNull } from '../day-or-null';
import { latestDay } from '../latest-day';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import { type invoiceRow, type lineRow, type orderRow, paymentsWidget } from './rows';

type Reference = readonly [number, string] | false | null | undefined;

const currencyOf = (reference: Reference, otherwise: CurrencyCode): CurrencyCode =>
  readCurrency(reference ? reference[1] : null, otherwise, 'currency_id');

function debtorOf(reference: Reference, field: string): string {
  if (!reference) throw new RowFault('debtor-missing', field, null);
  return String(reference[0]);
}

function widgetOf(value: unknown): z.infer<typeof paymentsWidget>['content'] {
  try {
    const widget: unknown = typeof value === 'string' && value.length < 1e6 ? JSON.parse(value) : value;
    return paymentsWidget.safeParse(widget).data?.content ?? [];
  } catch {
    return [];
  }
}

/** The day of the last payment; null where an invoice was credited instead, or nobody tells. */
function settledOn({ payment_state, invoice_payments_widget }: z.infer<typeof invoiceRow>): LocalDate | null {
  const parts = widgetOf(invoice_payments_widget).filter(({ is_exchange }) => !is_exchange);
  if (payment_state === 'reversed' || parts.every(({ is_refund }) => is_refund)) return null;
  return latestDay(parts.map(({ date }) => dayOrNull(date)));
}

/** Odoo keeps the amounts of a credit note positive. */
export function invoiceDocument(row: z.infer<typeof invoiceRow>, company: CurrencyCode): LiveDocument {
  const currency = currencyOf(row.currency_id, company);
  const isCredit = row.move_type === 'out_refund';
  const signed = (amount: Money): Money => (isCredit ? negateMoney(amount) : amount);
  const isPosted = row.state === 'posted';
  const number = row.name && row.name !== '/' ? row.name : null;
  return {
    debtorNumber: debtorOf(row.commercial_partner_id, 'commercial_partner_id'),
    id: number ?? `account.move ${row.id}`,
    kind: isCredit ? 'credit-note' : 'invoice',
    number,
    invoiceOn: readDay(row.invoice_date, 'invoice_date'),
    dueOn: readDay(row.invoice_date_due, 'invoice_date_due'),
    original: signed(readMoney(row.amount_total, currency, 'amount_total')),
    open: isPosted ? signed(readMoney(row.amount_residual, currency, 'amount_residual')) : money(0, currency),
    settledOn: isPosted ? settledOn(row) : null,
    references: Object.values(plainFields({ payment: row.payment_reference, order: row.ref })),
  };
}

/** A line of receivables outside invoices: below 0 a payment, above 0 what is owed from elsewhere. */
export function lineDocument(row: z.infer<typeof lineRow>, company: CurrencyCode): LiveDocument {
  const currency = currencyOf(row.currency_id, company);
  const original =
    row.amount_currency === null || row.amount_currency === undefined
      ? null
      : readMoney(row.amount_currency, currency, 'amount_currency');
  const open = readMoney(row.amount_residual_currency, currency, 'amount_residual_currency');
  const isPayment = (original ?? open).minor < 0;
  const { number, reference } = plainFields({ number: row.move_name, reference: row.name });
  return {
    debtorNumber: debtorOf(row.partner_id, 'partner_id'),
    id: `${number ?? 'account.move.line'} ${row.id}`,
    kind: isPayment ? 'payment-on-account' : 'invoice',
    number: number ?? null,
    invoiceOn: readDay(row.date, 'date'),
    dueOn: isPayment ? null : readDay(row.date_maturity, 'date_maturity'),
    original,
    open: (row.parent_state || 'posted') === 'posted' ? open : money(0, currency),
    settledOn: null,
    references: reference === undefined ? [] : [reference],
  };
}

const CONFIRMED: ReadonlySet<string> = new Set(['sale', 'done']);

/** What of a confirmed order is not invoiced; before version 17 nobody tells of an order that is partly invoiced, and all of it counts. */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode): OpenOrder {
  const currency = currencyOf(row.currency_id, company);
  const isOpen = CONFIRMED.has(row.state) && row.invoice_status !== 'invoiced';
  const open = readMoney(row.amount_to_invoice ?? row.amount_total, currency, 'amount_to_invoice');
  return { number: row.name, open: isOpen && open.minor > 0 ? open : money(0, currency) };
}
