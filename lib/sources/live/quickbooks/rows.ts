import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText } from '../schema';

const reference = z.object({ value: z.string().check(z.minLength(1), z.maxLength(60)) });
const maybeReference = z.nullish(reference);
const id = z.string().check(z.minLength(1), z.maxLength(60));
const MANY = 10_000;
const linked = z.nullish(z.array(z.object({ TxnId: id, TxnType: maybeText })).check(z.maxLength(MANY)));

export const companyRow = z.object({ CompanyName: maybeText });
export const preferencesRow = z.object({ CurrencyPrefs: z.nullish(z.object({ HomeCurrency: maybeReference })) });
export const termRow = z.object({ Id: id, DueDays: z.nullish(z.int()) });
export const customerRow = z.object({
  Id: id,
  DisplayName: maybeText,
  CompanyName: maybeText,
  PrimaryTaxIdentifier: looseText,
  BusinessNumber: looseText,
  PrimaryEmailAddr: z.nullish(z.object({ Address: maybeText })),
  PrimaryPhone: z.nullish(z.object({ FreeFormNumber: maybeText })),
  WebAddr: z.nullish(z.object({ URI: maybeText })),
  BillAddr: z.nullish(z.object({ Line1: maybeText, City: maybeText, PostalCode: looseText })),
  SalesTermRef: maybeReference,
  ParentRef: maybeReference,
  BillWithParent: z.nullish(z.boolean()),
});
const owed = { Id: id, CustomerRef: maybeReference, CurrencyRef: maybeReference, TxnDate: day, TotalAmt: amount };
export const invoiceRow = z.object({ ...owed, DocNumber: maybeText, DueDate: day, Balance: amount, LinkedTxn: linked });
/** What tells an invoice apart. */
export const openRow = z.object({ Id: id, DocNumber: maybeText, CustomerRef: maybeReference });
export const creditRow = z.object({ ...owed, DocNumber: maybeText, RemainingCredit: maybeAmount, Balance: maybeAmount });
export const paymentRow = z.object({
  ...owed,
  PaymentRefNum: looseText,
  UnappliedAmt: maybeAmount,
  Line: z.nullish(z.array(z.object({ LinkedTxn: linked })).check(z.maxLength(MANY))),
});
