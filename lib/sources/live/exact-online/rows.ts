import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText } from '../schema';

const guid = z.string().check(z.regex(/^[0-9a-fA-F-]{36}$/));
/** OData 2 writes whole numbers of 64 bits as text. */
const whole = z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number))]);
/** A version of the row; it has nothing to do with a time. */
const timestamp = whole;
const code = z.string().check(z.minLength(1), z.maxLength(40));

export const divisionRow = z.object({ Code: whole, Description: maybeText, Currency: maybeText });
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
export const conditionRow = z.object({ Code: code, PaymentDays: z.nullish(whole), PaymentEndOfMonths: z.nullish(whole) });
export const receivableRow = z.object({
  AccountCode: code,
  Amount: amount,
  CurrencyCode: maybeText,
  DueDate: day,
  EntryNumber: z.nullish(whole),
  InvoiceDate: day,
  InvoiceNumber: z.nullish(whole),
  YourRef: looseText,
});
/** What tells an item apart. */
export const openRow = z.object({
  AccountCode: code,
  EntryNumber: z.nullish(whole),
  InvoiceNumber: z.nullish(whole),
});
export const termRow = z.object({
  Timestamp: timestamp,
  ID: guid,
  AccountCode: z.nullish(code),
  Currency: maybeText,
  DueDate: day,
  EntryNumber: z.nullish(whole),
  InvoiceDate: day,
  InvoiceNumber: z.nullish(whole),
  IsFullyPaid: z.nullish(z.boolean()),
  LastPaymentDate: day,
  LineType: z.nullish(whole),
  PaymentMethod: maybeText,
  TransactionAmountFC: maybeAmount,
  TransactionDueDate: day,
});
export const orderRow = z.object({
  Timestamp: timestamp,
  OrderID: guid,
  OrderNumber: whole,
  InvoiceTo: z.nullish(guid),
  OrderedBy: z.nullish(guid),
  AmountFC: amount,
  Currency: maybeText,
  InvoiceStatus: z.nullish(whole),
});
