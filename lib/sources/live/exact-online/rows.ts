import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText } from '../schema';

const guid = z.string().check(z.regex(/^[0-9a-fA-F-]{36}$/));
/** A version of the row; it has nothing to do with a time. OData 2 writes whole numbers of 64 bits as text. */
const timestamp = z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))]);
const code = z.string().check(z.minLength(1), z.maxLength(40));

export const divisionRow = z.object({ Code: z.int(), Description: maybeText, Currency: maybeText });
export const accountRow = z.object({
  Timestamp: timestamp,
  ID: guid,
  Code: code,
  Name: maybeText,
  Status: maybeText,
  VATNumber: looseText,
  ChamberOfCommerce: looseText,
  Email: maybeText,
  Phone: looseText,
  Website: maybeText,
  AddressLine1: maybeText,
  Postcode: maybeText,
  City: maybeText,
  Country: maybeText,
  PaymentConditionSales: looseText,
  CreditLineSales: maybeAmount,
});
export const codeRow = z.object({ ID: guid, Code: code });
export const conditionRow = z.object({ Code: code, PaymentDays: z.nullish(z.int()), PaymentEndOfMonths: z.nullish(z.int()) });
export const receivableRow = z.object({
  AccountCode: code,
  Amount: amount,
  CurrencyCode: maybeText,
  DueDate: day,
  EntryNumber: z.nullish(z.int()),
  InvoiceDate: day,
  InvoiceNumber: z.nullish(z.int()),
  YourRef: looseText,
});
/** What tells an item apart. */
export const openRow = z.object({
  AccountCode: code,
  EntryNumber: z.nullish(z.int()),
  InvoiceNumber: z.nullish(z.int()),
});
export const termRow = z.object({
  Timestamp: timestamp,
  ID: guid,
  AccountCode: z.nullish(code),
  Currency: maybeText,
  DueDate: day,
  EntryNumber: z.nullish(z.int()),
  InvoiceDate: day,
  InvoiceNumber: z.nullish(z.int()),
  IsFullyPaid: z.nullish(z.boolean()),
  LastPaymentDate: day,
  LineType: z.nullish(z.int()),
  PaymentMethod: maybeText,
  TransactionAmountFC: maybeAmount,
  TransactionDueDate: day,
});
export const orderRow = z.object({
  Timestamp: timestamp,
  OrderID: guid,
  OrderNumber: z.int(),
  InvoiceTo: z.nullish(guid),
  OrderedBy: z.nullish(guid),
  AmountFC: amount,
  Currency: maybeText,
  InvoiceStatus: z.nullish(z.int()),
});
