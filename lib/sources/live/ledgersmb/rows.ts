import * as z from 'zod/mini';
import { text } from '../schema';

const cell = z.string().check(z.maxLength(1_000));

/** A row of the search for customers. */
export const customerRow = z.object({ name: cell, control_code: text, number: text });
/** A row of the search for invoices. */
export const invoiceRow = z.object({
  ...{ date: cell, customer: text, number: text, total: cell, due: cell, last_payment: cell, due_date: cell },
});
/** A row of the search for sales orders. */
export const orderRow = z.object({ number: text, customer: text, total: cell, currency: cell });
