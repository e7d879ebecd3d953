import * as z from 'zod/mini';
import { amount, day, looseText, maybeAmount, maybeText } from '../schema';

const guid = z.string().check(z.regex(/^[0-9a-fA-F-]{36}$/));
const MANY = 100;

export const connectionRow = z.object({ tenantId: guid, tenantType: maybeText, tenantName: maybeText });
export const organisationRow = z.object({ Name: maybeText, BaseCurrency: maybeText });
export const contactRow = z.object({
  ContactID: guid,
  Name: maybeText,
  TaxNumber: looseText,
  CompanyNumber: looseText,
  EmailAddress: maybeText,
  BankAccountDetails: looseText,
  Website: maybeText,
  IsCustomer: z.nullish(z.boolean()),
  IsSupplier: z.nullish(z.boolean()),
  Phones: z.nullish(
    z.array(z.object({ PhoneType: maybeText, PhoneNumber: looseText, PhoneAreaCode: looseText })).check(z.maxLength(MANY)),
  ),
  Addresses: z.nullish(
    z
      .array(z.object({ AddressType: maybeText, AddressLine1: maybeText, City: maybeText, PostalCode: looseText }))
      .check(z.maxLength(MANY)),
  ),
  PaymentTerms: z.nullish(z.object({ Sales: z.nullish(z.object({ Day: z.nullish(z.int()), Type: maybeText })) })),
});
const owed = {
  Status: z.string().check(z.maxLength(40)),
  Contact: z.object({ ContactID: guid }),
  DateString: day,
  Date: day,
  CurrencyCode: maybeText,
  Total: amount,
};
export const invoiceRow = z.object({
  ...owed,
  InvoiceID: guid,
  InvoiceNumber: maybeText,
  Reference: maybeText,
  Type: z.string().check(z.maxLength(40)),
  DueDateString: day,
  DueDate: day,
  AmountDue: amount,
  AmountPaid: maybeAmount,
  FullyPaidOnDate: day,
});
/** What tells a document apart, and whether it is open. */
export const openRow = z.object({
  Status: z.string().check(z.maxLength(40)),
  Contact: z.object({ ContactID: guid }),
  InvoiceID: z.nullish(guid),
  InvoiceNumber: maybeText,
  CreditNoteID: z.nullish(guid),
  CreditNoteNumber: maybeText,
  OverpaymentID: z.nullish(guid),
  PrepaymentID: z.nullish(guid),
});
/** A credit note, an overpayment or a prepayment: credit that may still be set off. */
export const creditRow = z.object({
  ...owed,
  Type: z.string().check(z.maxLength(40)),
  CreditNoteID: z.nullish(guid),
  CreditNoteNumber: maybeText,
  OverpaymentID: z.nullish(guid),
  PrepaymentID: z.nullish(guid),
  Reference: maybeText,
  DueDateString: day,
  RemainingCredit: amount,
});
