import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, negateMoney } from '@/lib/domain/money';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import { type creditRow, type customerRow, type invoiceRow, type paymentRow, termRow } from './rows';

/** Terms that name a day of the month have no number of days. */
export function termsOf(found: readonly unknown[]): ReadonlyMap<string, PaymentTerm> {
  return new Map(
    found.flatMap((row) => {
      const term = termRow.safeParse(row).data;
      return typeof term?.DueDays === 'number' ? [[term.Id, { days: term.DueDays }] as const] : [];
    }),
  );
}

/** A customer; its number is the id that its page and its invoices name it by. */
export function debtorRecord(row: z.infer<typeof customerRow>, terms: ReadonlyMap<string, PaymentTerm>): DebtorRecord {
  const address = row.BillAddr;
  // All but the last characters of a tax number are often masked.
  const tax = String(row.PrimaryTaxIdentifier ?? '');
  return {
    number: row.Id,
    name: row.CompanyName?.trim() || row.DisplayName?.trim() || null,
    ...plainFields({ vatId: /[X*]{3}/i.test(tax) ? null : tax, registrationNumber: row.BusinessNumber }),
    ...plainFields({ email: row.PrimaryEmailAddr?.Address, phone: row.PrimaryPhone?.FreeFormNumber, website: row.WebAddr?.URI }),
    ...plainFields({ street: address?.Line1, postcode: address?.PostalCode, city: address?.City }),
    paymentTerm: terms.get(row.SalesTermRef?.value ?? '') ?? null,
  };
}

type Owed = Pick<z.infer<typeof creditRow>, 'Id' | 'CustomerRef' | 'CurrencyRef' | 'TxnDate' | 'TotalAmt'>;

function owed(row: Owed, company: CurrencyCode) {
  if (!row.CustomerRef) throw new RowFault('debtor-missing', 'CustomerRef', null);
  const currency = readCurrency(row.CurrencyRef?.value, company, 'CurrencyRef');
  const invoiceOn = readDay(row.TxnDate, 'TxnDate');
  return { debtorNumber: row.CustomerRef.value, invoiceOn, currency, total: readMoney(row.TotalAmt, currency, 'TotalAmt') };
}

/** What an invoice is told apart by. A number may be left out; then the id stands for it. */
export const invoiceId = ({ Id, DocNumber }: Pick<z.infer<typeof invoiceRow>, 'Id' | 'DocNumber'>): string =>
  DocNumber?.trim() || `Invoice ${Id}`;

/** An invoice that was voided has a total of 0, and was never paid. */
export function invoiceDocument(row: z.infer<typeof invoiceRow>, company: CurrencyCode, paidOn: LocalDate | null): LiveDocument {
  const { debtorNumber, invoiceOn, currency, total } = owed(row, company);
  const number = row.DocNumber?.trim() || null;
  return {
    debtorNumber,
    id: invoiceId(row),
    kind: 'invoice',
    number,
    invoiceOn,
    dueOn: readDay(row.DueDate, 'DueDate'),
    original: total,
    open: readMoney(row.Balance, currency, 'Balance'),
    settledOn: paidOn,
  };
}

export function creditDocument(row: z.infer<typeof creditRow>, company: CurrencyCode): LiveDocument {
  const { debtorNumber, invoiceOn, currency, total } = owed(row, company);
  const number = row.DocNumber?.trim() || null;
  const left = readMoney(row.RemainingCredit ?? row.Balance, currency, 'RemainingCredit');
  return {
    debtorNumber,
    // Each kind of document may be numbered by itself, so an invoice may have the same number.
    id: `CreditMemo ${number ?? row.Id}`,
    kind: 'credit-note',
    number,
    invoiceOn,
    dueOn: null,
    original: negateMoney(total),
    open: negateMoney(left),
    settledOn: null,
  };
}

/** What of a payment is not applied to an invoice. */
export function paymentDocument(row: z.infer<typeof paymentRow>, company: CurrencyCode): LiveDocument {
  const { debtorNumber, invoiceOn, currency, total } = owed(row, company);
  return {
    debtorNumber,
    id: `Payment ${row.Id}`,
    kind: 'payment-on-account',
    number: null,
    invoiceOn,
    dueOn: null,
    original: negateMoney(total),
    open: negateMoney(readMoney(row.UnappliedAmt ?? 0, currency, 'UnappliedAmt')),
    settledOn: null,
    references: Object.values(plainFields({ reference: row.PaymentRefNum })),
  };
}
