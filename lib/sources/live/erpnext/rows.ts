import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText, text } from '../schema';

const docstatus = z.nullish(z.union([z.number(), z.string()]));

/** A row of `Company`. */
export const companyRow = z.object({ name: text, default_currency: maybeText });
/** A row of `Customer`. */
export const customerRow = z.object({
  name: text,
  customer_name: maybeText,
  customer_type: maybeText,
  tax_id: looseText,
  website: maybeText,
  email_id: maybeText,
  mobile_no: looseText,
  payment_terms: maybeText,
});
/** A row of the table `credit_limits` of a customer. */
export const limitRow = z.object({ parent: text, company: maybeText, credit_limit: maybeAmount });
/** A row of the table `terms` of a template. */
export const termRow = z.object({ parent: text, due_date_based_on: maybeText, credit_days: z.nullish(z.number()) });
export const bankRow = z.object({ party: text, iban: maybeText });
/** A row of `Sales Invoice`. */
export const invoiceRow = z.object({
  name: text,
  customer: text,
  posting_date: day,
  due_date: day,
  currency: maybeText,
  party_account_currency: maybeText,
  grand_total: amount,
  rounded_total: maybeAmount,
  base_grand_total: maybeAmount,
  base_rounded_total: maybeAmount,
  outstanding_amount: amount,
  is_return: z.nullish(z.union([z.number(), z.boolean()])),
  po_no: looseText,
  docstatus,
});
/** A row of `Payment Ledger Entry`. */
export const ledgerRow = z.object({ against_voucher_no: text, voucher_no: text, posting_date: day });
/** A row of `Payment Entry`. */
export const paymentRow = z.object({
  name: text,
  party: text,
  posting_date: day,
  unallocated_amount: amount,
  paid_amount: maybeAmount,
  paid_from_account_currency: maybeText,
  reference_no: looseText,
  docstatus,
});
/** A row of `Sales Order`. */
export const orderRow = z.object({
  name: text,
  customer: text,
  currency: maybeText,
  grand_total: amount,
  rounded_total: maybeAmount,
  per_billed: maybeAmount,
  status: maybeText,
  docstatus,
});
