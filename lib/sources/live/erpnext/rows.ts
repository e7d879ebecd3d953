import * as z from 'zod/mini';
import { amount, day, flag, looseText, maybeAmount, maybeText, text } from '../schema';

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
  customer_group: maybeText,
});
export const companyWideRow = z.object({ name: text, credit_limit: maybeAmount, payment_terms: maybeText });
export const groupRow = z.object({ name: text, payment_terms: maybeText });
/** A row of the table `credit_limits` of a customer or a group of them. */
export const limitRow = z.object({
  parent: text,
  company: maybeText,
  credit_limit: maybeAmount,
  bypass_credit_limit_check: flag,
});
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
});
/** A row of the table `payment_schedule` of an invoice. */
export const partNameRow = z.object({ parent: text });
export const partRow = z.object({ parent: text, due_date: day, invoice_portion: maybeAmount });
/** A row of `Payment Ledger Entry`. */
export const ledgerRow = z.object({ against_voucher_no: text, voucher_no: text, voucher_type: maybeText, posting_date: day });
/** As well, of a journal entry. */
export const journalRow = z.object({
  party: text,
  against_voucher_no: text,
  voucher_no: text,
  posting_date: day,
  due_date: day,
  account_currency: maybeText,
  amount_in_account_currency: amount,
});
/** What tells an open document apart. */
export const openRow = z.object({ name: text, customer: maybeText, party: maybeText });
/** A row of `Payment Entry`. */
export const paymentRow = z.object({
  name: text,
  party: text,
  payment_type: maybeText,
  posting_date: day,
  unallocated_amount: amount,
  reference_no: looseText,
  paid_amount: maybeAmount,
  paid_from_account_currency: maybeText,
  received_amount: maybeAmount,
  paid_to_account_currency: maybeText,
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
});
