import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import { type CurrencyCode, money, negateMoney } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import type { contactRow, creditRow, invoiceRow, openRow } from './rows';

type Contact = z.infer<typeof contactRow>;

const AFTER_INVOICE = 'DAYSAFTERBILLDATE';

/** A contact that we only buy from owes us nothing. */
export const mayOwe = ({ IsCustomer, IsSupplier }: Contact): boolean => IsCustomer === true || IsSupplier !== true;

/** Terms that count from the end of a month have no number of days. */
function termOf({ PaymentTerms }: Contact): PaymentTerm | null {
  const sales = PaymentTerms?.Sales;
  return sales?.Type === AFTER_INVOICE && typeof sales.Day === 'number' ? { days: sales.Day } : null;
}

/** A contact; its number is the id that its page and its invoices name it by. */
export function debtorRecord(row: Contact): DebtorRecord {
  const address = row.Addresses?.find(({ AddressLine1 }) => AddressLine1);
  const phone = row.Phones?.find(({ PhoneNumber }) => PhoneNumber);
  return {
    number: row.ContactID,
    name: row.Name?.trim() || null,
    ...plainFields({ vatId: row.TaxNumber, registrationNumber: row.CompanyNumber, iban: row.BankAccountDetails }),
    ...plainFields({
      email: row.EmailAddress,
      website: row.Website,
      phone: phone && `${phone.PhoneAreaCode ?? ''} ${phone.PhoneNumber ?? ''}`,
    }),
    ...plainFields({ street: address?.AddressLine1, postcode: address?.PostalCode, city: address?.City }),
    paymentTerm: termOf(row),
  };
}

/** Approved and not yet paid; all else is a draft, paid, or taken back. */
export const OPEN = 'AUTHORISED';
const PAID = 'PAID';

type Named = Omit<z.infer<typeof openRow>, 'Contact' | 'Status'>;
/** What an invoice is told apart by: its number, where it has one. */
export const invoiceId = ({ InvoiceNumber, InvoiceID }: Named): string => InvoiceNumber?.trim() || (InvoiceID ?? '');
/** As well, of a credit note, an overpayment or a prepayment. */
export const creditId = ({ CreditNoteNumber, CreditNoteID, OverpaymentID, PrepaymentID }: Named): string =>
  CreditNoteNumber?.trim() || (CreditNoteID ?? OverpaymentID ?? PrepaymentID ?? '');

export function invoiceDocument(row: z.infer<typeof invoiceRow>, company: CurrencyCode): LiveDocument {
  const currency = readCurrency(row.CurrencyCode, company, 'CurrencyCode');
  const number = row.InvoiceNumber?.trim() || null;
  const wasPaid = row.Status === PAID && Number(row.AmountPaid ?? row.Total) !== 0;
  return {
    debtorNumber: row.Contact.ContactID,
    id: invoiceId(row),
    kind: 'invoice',
    number,
    invoiceOn: readDay(row.DateString ?? row.Date, 'DateString'),
    dueOn: readDay(row.DueDateString ?? row.DueDate, 'DueDateString'),
    original: readMoney(row.Total, currency, 'Total'),
    open: row.Status === OPEN ? readMoney(row.AmountDue, currency, 'AmountDue') : money(0, currency),
    settledOn: wasPaid ? readDay(row.FullyPaidOnDate, 'FullyPaidOnDate') : null,
    references: Object.values(plainFields({ order: row.Reference })),
  };
}

/** What of a credit note, an overpayment or a prepayment is not set off yet. */
export function creditDocument(row: z.infer<typeof creditRow>, company: CurrencyCode): LiveDocument {
  const currency = readCurrency(row.CurrencyCode, company, 'CurrencyCode');
  const number = row.CreditNoteNumber?.trim() || null;
  const left = row.Status === OPEN ? readMoney(row.RemainingCredit, currency, 'RemainingCredit') : money(0, currency);
  return {
    debtorNumber: row.Contact.ContactID,
    id: creditId(row),
    kind: row.CreditNoteID ? 'credit-note' : 'payment-on-account',
    number,
    invoiceOn: readDay(row.DateString ?? row.Date, 'DateString'),
    dueOn: readDay(row.DueDateString, 'DueDateString'),
    original: negateMoney(readMoney(row.Total, currency, 'Total')),
    open: negateMoney(left),
    settledOn: null,
    references: Object.values(plainFields({ order: row.Reference })),
  };
}
