import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, money, negateMoney, subtractMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import { dayOrNull } from '../day-or-null';
import { latestDay } from '../latest-day';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import type { Entities } from './entities';
import { type invoiceRow, type lineRow, type orderRow, paymentsWidget } from './rows';

type Reference = readonly [number, string] | false | null | undefined;

const currencyOf = (reference: Reference, otherwise: CurrencyCode): CurrencyCode =>
  readCurrency(reference ? reference[1] : null, otherwise, 'currency_id');

function partnerOf(reference: Reference, field: string): number {
  if (!reference) throw new RowFault('debtor-missing', field, null);
  return reference[0];
}

type Named = { readonly id: number; readonly name: string | false };
const numberOf = ({ name }: Named): string | null => (name && name !== '/' ? name : null);
/** What an invoice is told apart by. */
export const invoiceId = (row: Named): string => numberOf(row) ?? `account.move ${row.id}`;

type Line = Pick<z.infer<typeof lineRow>, 'id' | 'move_name'>;
/** What a line is told apart by: an entry may have several. */
export const lineId = ({ id, move_name }: Line): string => `${plainFields({ move_name }).move_name ?? 'account.move.line'} ${id}`;

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

/** A posted invoice; Odoo keeps the amounts of a credit note positive. One in parts is due when the first is that is not paid (`firstDue`). */
export function invoiceDocument(
  row: z.infer<typeof invoiceRow>,
  company: CurrencyCode,
  firstDue: LocalDate | null = null,
): LiveDocument {
  const currency = currencyOf(row.currency_id, company);
  const isCredit = row.move_type === 'out_refund';
  const signed = (amount: Money): Money => (isCredit ? negateMoney(amount) : amount);
  return {
    debtorNumber: String(partnerOf(row.commercial_partner_id, 'commercial_partner_id')),
    id: invoiceId(row),
    kind: isCredit ? 'credit-note' : 'invoice',
    number: numberOf(row),
    invoiceOn: readDay(row.invoice_date, 'invoice_date'),
    dueOn: firstDue ?? readDay(row.invoice_date_due, 'invoice_date_due'),
    original: signed(readMoney(row.amount_total, currency, 'amount_total')),
    open: signed(readMoney(row.amount_residual, currency, 'amount_residual')),
    settledOn: settledOn(row),
    references: Object.values(plainFields({ payment: row.payment_reference, order: row.ref })),
  };
}

/** A posted line of receivables outside invoices: below 0 a payment, above 0 what is owed from elsewhere. */
export function lineDocument(row: z.infer<typeof lineRow>, company: CurrencyCode, entities: Pick<Entities, 'of'>): LiveDocument {
  const currency = currencyOf(row.currency_id, company);
  const original =
    row.amount_currency === null || row.amount_currency === undefined
      ? null
      : readMoney(row.amount_currency, currency, 'amount_currency');
  const open = readMoney(row.amount_residual_currency, currency, 'amount_residual_currency');
  const isPayment = (original ?? open).minor < 0;
  const { number, reference } = plainFields({ number: row.move_name, reference: row.name });
  return {
    debtorNumber: entities.of(partnerOf(row.partner_id, 'partner_id')),
    id: lineId(row),
    kind: isPayment ? 'payment-on-account' : 'invoice',
    number: number ?? null,
    invoiceOn: readDay(row.date, 'date'),
    dueOn: isPayment ? null : readDay(row.date_maturity, 'date_maturity'),
    original,
    open,
    settledOn: null,
    references: reference === undefined ? [] : [reference],
  };
}

/**
 * What of a confirmed order is not invoiced. Odoo's own `amount_to_invoice` leaves out what is not delivered yet, which is ordered all the same.
 * `left`: what its lines say, in a version whose orders do not tell.
 */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode, left?: number): OpenOrder {
  const currency = currencyOf(row.currency_id, company);
  const total = readMoney(row.amount_total, currency, 'amount_total');
  const invoiced = readMoney(row.amount_invoiced ?? 0, currency, 'amount_invoiced');
  const open = left === undefined ? subtractMoney(total, invoiced) : readMoney(left, currency, 'price_total');
  return { number: row.name, open: open.minor > 0 ? open : money(0, currency) };
}
