import * as z from 'zod/mini';
import { amount, day, id, looseText, maybeText } from '../schema';

const MAX_PAYMENTS = 1_000;

export const contactRow = z.object({
  id,
  customer_id: looseText,
  company_name: maybeText,
  firstname: maybeText,
  lastname: maybeText,
  tax_number: looseText,
  chamber_of_commerce: looseText,
  bank_account: looseText,
  sepa_iban: looseText,
  email: maybeText,
  phone: looseText,
  address1: maybeText,
  zipcode: maybeText,
  city: maybeText,
  country: maybeText,
});

const payments = z.nullish(
  z.array(z.object({ payment_date: day, credit_invoice_id: looseText })).check(z.maxLength(MAX_PAYMENTS)),
);
const owed = {
  id,
  contact_id: looseText,
  contact: z.nullish(z.object({ id, customer_id: looseText })),
  state: z.string().check(z.maxLength(40)),
  due_date: day,
  reference: looseText,
  currency: maybeText,
  total_price_incl_tax: amount,
  total_unpaid: amount,
  payments,
};

/** What tells an invoice apart. */
export const openRow = z.object({
  id,
  contact_id: looseText,
  contact: z.nullish(z.object({ id, customer_id: looseText })),
  invoice_id: looseText,
  reference: looseText,
});
export const invoiceRow = z.object({ ...owed, invoice_id: looseText, invoice_date: day, payment_reference: looseText });
/** An invoice that another program sent, and that is kept here. */
export const externalRow = z.object({ ...owed, date: day });
