import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import { type CurrencyCode, money, negateMoney } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import { type creditMemoRow, type customerRow, type invoiceRow, type orderRow, termRow } from './rows';

/** Days of a date formula such as `30D`, `<2W>`; months and ends of months are no number of days. */
function formulaDays(formula: string): number | null {
  const match = /^<?(\d{1,3})([DW])>?$/i.exec(formula.trim());
  if (!match) return null;
  return Number(match[1]) * (match[2]?.toUpperCase() === 'W' ? 7 : 1);
}

export function termsOf(found: readonly unknown[]): ReadonlyMap<string, PaymentTerm> {
  return new Map(
    found.flatMap((row) => {
      const term = termRow.safeParse(row).data;
      const days = term && formulaDays(term.dueDateCalculation ?? '');
      return term && typeof days === 'number' ? [[term.id.toLowerCase(), { days }] as const] : [];
    }),
  );
}

export function debtorRecord(
  row: z.infer<typeof customerRow>,
  company: CurrencyCode,
  terms: ReadonlyMap<string, PaymentTerm>,
): DebtorRecord {
  // Limits are kept in the company's currency, whatever the customer is invoiced in.
  const limit =
    row.creditLimit === null || row.creditLimit === undefined ? null : readMoney(row.creditLimit, company, 'creditLimit');
  return {
    number: row.number,
    name: row.displayName?.trim() || null,
    ...plainFields({ vatId: row.taxRegistrationNumber, email: row.email, website: row.website, phone: row.phoneNumber }),
    ...plainFields({ street: row.addressLine1, postcode: row.postalCode, city: row.city, country: row.country }),
    creditLimit: limit?.minor ? limit : null,
    paymentTerm: terms.get((row.paymentTermsId ?? '').toLowerCase()) ?? null,
    ...(row.type === 'Person' ? { buyerKind: 'person' as const } : {}),
    ...(row.type === 'Company' ? { buyerKind: 'business' as const } : {}),
  };
}

type Billed = { readonly billToCustomerNumber?: string | null | undefined; readonly customerNumber?: string | null | undefined };

/** Who pays, which may be another than who bought. */
export function debtorOf({ billToCustomerNumber, customerNumber }: Billed): string {
  const number = billToCustomerNumber || customerNumber;
  if (!number) throw new RowFault('debtor-missing', 'customerNumber', null);
  return number;
}

/** What is not posted is owed by nobody. */
const NOT_POSTED: ReadonlySet<string> = new Set(['Draft', 'In Review', 'In_x0020_Review']);
export const isPosted = ({ status }: { readonly status?: string | null | undefined }): boolean => !NOT_POSTED.has(status ?? '');
const isOpen = ({ status }: { readonly status?: string | null | undefined }): boolean => status === 'Open';

export function invoiceDocument(row: z.infer<typeof invoiceRow>, company: CurrencyCode): LiveDocument {
  const currency = readCurrency(row.currencyCode, company, 'currencyCode');
  const original = readMoney(row.totalAmountIncludingTax, currency, 'totalAmountIncludingTax');
  return {
    debtorNumber: debtorOf(row),
    id: row.number,
    kind: 'invoice',
    number: row.number,
    invoiceOn: readDay(row.invoiceDate, 'invoiceDate'),
    dueOn: readDay(row.dueDate, 'dueDate'),
    original,
    open: isOpen(row)
      ? readMoney(row.remainingAmount ?? row.totalAmountIncludingTax, currency, 'remainingAmount')
      : money(0, currency),
    settledOn: null,
    references: Object.values(plainFields({ external: row.externalDocumentNumber, order: row.customerPurchaseOrderReference })),
  };
}

/** Of a credit memo the API tells only whether it is used; until then all of it counts. */
export function creditMemoDocument(row: z.infer<typeof creditMemoRow>, company: CurrencyCode): LiveDocument {
  const currency = readCurrency(row.currencyCode, company, 'currencyCode');
  const original = negateMoney(readMoney(row.totalAmountIncludingTax, currency, 'totalAmountIncludingTax'));
  return {
    debtorNumber: debtorOf(row),
    id: row.number,
    kind: 'credit-note',
    number: row.number,
    invoiceOn: readDay(row.creditMemoDate, 'creditMemoDate'),
    dueOn: readDay(row.dueDate, 'dueDate'),
    original,
    open: isOpen(row) ? original : money(0, currency),
    settledOn: null,
    references: Object.values(plainFields({ external: row.externalDocumentNumber })),
  };
}

/** An order; one that is wholly invoiced is not there any more, and of one that is partly invoiced all counts. */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode): OpenOrder {
  const currency = readCurrency(row.currencyCode, company, 'currencyCode');
  return { number: row.number, open: readMoney(row.totalAmountIncludingTax, currency, 'totalAmountIncludingTax') };
}
