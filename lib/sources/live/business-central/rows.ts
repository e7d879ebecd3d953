import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText, text } from '../schema';

const guid = z.string().check(z.regex(/^[0-9a-fA-F-]{36}$/));

export const companyRow = z.object({ id: guid, name: text, displayName: maybeText });
export const informationRow = z.object({ currencyCode: maybeText });
export const termRow = z.object({ id: guid, dueDateCalculation: maybeText });
export const customerRow = z.object({
  number: text,
  displayName: maybeText,
  type: maybeText,
  addressLine1: maybeText,
  city: maybeText,
  country: maybeText,
  postalCode: maybeText,
  phoneNumber: looseText,
  email: maybeText,
  website: maybeText,
  taxRegistrationNumber: looseText,
  creditLimit: maybeAmount,
  currencyCode: maybeText,
  paymentTermsId: maybeText,
});
const document = {
  number: text,
  customerNumber: maybeText,
  billToCustomerNumber: maybeText,
  currencyCode: maybeText,
  totalAmountIncludingTax: amount,
  status: maybeText,
  externalDocumentNumber: maybeText,
};
/** What tells an open document apart. */
export const openRow = z.object({ number: text, customerNumber: maybeText, billToCustomerNumber: maybeText });
export const invoiceRow = z.object({
  ...document,
  invoiceDate: day,
  dueDate: day,
  remainingAmount: maybeAmount,
  customerPurchaseOrderReference: maybeText,
});
export const creditMemoRow = z.object({ ...document, creditMemoDate: day, dueDate: day });
export const orderRow = z.object(document);
