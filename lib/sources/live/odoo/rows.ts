import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount } from '../schema';

const MAX_PAYMENTS = 1_000;
const label = z.string().check(z.maxLength(1_000));
/** A reference to another model: its id and what is shown of it; `false` is none. */
const reference = z.nullish(z.union([z.tuple([z.int(), label]), z.literal(false)]));
const nameOr = z.union([label, z.literal(false)]);

export const companyRow = z.object({ id: z.int(), name: label, currency_id: reference });
export const partnerRow = z.object({
  id: z.int(),
  name: nameOr,
  vat: looseText,
  company_registry: looseText,
  /** Before version 16 the Dutch books had a field of their own for it. */
  l10n_nl_kvk: looseText,
  email: looseText,
  phone: looseText,
  website: looseText,
  street: looseText,
  zip: looseText,
  city: looseText,
  country_code: looseText,
  is_company: z.nullish(z.boolean()),
  credit_limit: maybeAmount,
  property_payment_term_id: reference,
});
export const entityRow = z.object({ id: z.int(), commercial_partner_id: reference });
export const bankRow = z.object({ acc_number: label, partner_id: reference });
export const termRow = z.object({
  payment_id: reference,
  nb_days: z.nullish(z.int()),
  delay_type: looseText,
  days: z.nullish(z.int()),
  option: looseText,
  end_month: z.nullish(z.boolean()),
  months: z.nullish(z.int()),
});
/** How an invoice was paid, as Odoo shows it below the invoice; a text of JSON before version 16. */
const payment = z.object({ date: day, is_exchange: z.nullish(z.boolean()), is_refund: z.nullish(z.boolean()) });
export const paymentsWidget = z.object({ content: z.array(payment).check(z.maxLength(MAX_PAYMENTS)) });
export const invoiceRow = z.object({
  id: z.int(),
  name: nameOr,
  move_type: label,
  payment_state: looseText,
  invoice_date: day,
  invoice_date_due: day,
  amount_total: amount,
  amount_residual: amount,
  currency_id: reference,
  commercial_partner_id: reference,
  ref: looseText,
  payment_reference: looseText,
  invoice_payments_widget: z.nullish(z.unknown()),
});
export const lineRow = z.object({
  id: z.int(),
  move_name: looseText,
  name: looseText,
  date: day,
  date_maturity: day,
  partner_id: reference,
  amount_currency: maybeAmount,
  amount_residual_currency: amount,
  currency_id: reference,
});
export const dueRow = z.object({ move_id: reference, date_maturity: day });
export const openInvoiceRow = z.object({ id: z.int(), name: nameOr, commercial_partner_id: reference });
export const openLineRow = z.object({ id: z.int(), move_name: looseText, partner_id: reference });
export const openOrderRow = z.object({ name: label, partner_invoice_id: reference });
export const orderRow = z.object({
  id: z.int(),
  name: label,
  partner_invoice_id: reference,
  amount_total: amount,
  amount_invoiced: maybeAmount,
  currency_id: reference,
});
export const orderLineRow = z.object({
  order_id: reference,
  price_total: z.number(),
  product_uom_qty: z.number(),
  qty_invoiced: z.number(),
});

/** The ids that a field of these rows refers to. */
export function referencesOf(page: readonly unknown[], field: string): readonly number[] {
  return page.flatMap((row) => {
    const found = reference.safeParse((row as Record<string, unknown> | null)?.[field]).data;
    return found ? [found[0]] : [];
  });
}
