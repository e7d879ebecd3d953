import type * as z from 'zod/mini';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import { dayOrNull } from '../day-or-null';
import { latestDay } from '../latest-day';
import { readCurrency } from '../read-currency';
import { readMoney } from '../read-money';
import type { termRow } from './rows';

/** What Exact Online knows of how one document is, or was, to be paid; it keeps a row per part. */
export interface DocumentTerms {
  readonly debtorNumber: string;
  readonly number: string;
  readonly original: Money | null;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
  readonly isPaid: boolean;
  readonly isDirectDebit: boolean;
}

type Term = z.infer<typeof termRow>;
type Numbered = { readonly InvoiceNumber?: number | null | undefined; readonly EntryNumber?: number | null | undefined };

/** A row of what customers pay; 22 is what we pay. */
const RECEIPT = 20;
const COLLECTION = 'I';

/** Codes are filled up with spaces in front. */
export const debtorNumber = (code: string): string => code.trim();

/** The number of the invoice, else of the entry in the books: payments have no other. */
export function documentNumber({ InvoiceNumber, EntryNumber }: Numbered): string | null {
  const number = InvoiceNumber || EntryNumber;
  return number ? String(number) : null;
}

export const isReceipt = ({ LineType }: Term): boolean => LineType === RECEIPT;

/** Adds one part to what is known of its document. @throws RowFault for an amount that cannot be read. */
export function addTerm(known: DocumentTerms | undefined, row: Term, company: CurrencyCode): DocumentTerms | null {
  const number = documentNumber(row);
  if (!row.AccountCode || number === null) return null;
  const currency = readCurrency(row.Currency, company, 'Currency');
  const total = row.TransactionAmountFC;
  const isPaid = row.IsFullyPaid === true;
  return {
    debtorNumber: debtorNumber(row.AccountCode),
    number,
    original: total === null || total === undefined ? null : readMoney(total, currency, 'TransactionAmountFC'),
    invoiceOn: dayOrNull(row.InvoiceDate),
    dueOn: dayOrNull(row.TransactionDueDate) ?? dayOrNull(row.DueDate),
    paidOn: latestDay([known?.paidOn ?? null, dayOrNull(row.LastPaymentDate)]),
    isPaid: isPaid && (known?.isPaid ?? true),
    isDirectDebit: row.PaymentMethod === COLLECTION,
  };
}
