import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import { addMoney, type CurrencyCode, money } from '@/lib/domain/money';
import type { OpenOrder } from '@/lib/domain/open-item';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { LiveDocument } from '../live-document';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { RowFault } from '../row-fault';
import { type DocumentTerms, debtorNumber, documentNumber } from './payment-terms';
import { type accountRow, conditionRow, type orderRow, type receivableRow } from './rows';

export function debtorRecord(
  row: z.infer<typeof accountRow>,
  currency: CurrencyCode,
  conditions: ReadonlyMap<string, PaymentTerm>,
): DebtorRecord {
  const limit =
    row.CreditLineSales === null || row.CreditLineSales === undefined
      ? null
      : readMoney(row.CreditLineSales, currency, 'CreditLineSales');
  return {
    number: debtorNumber(row.Code),
    name: row.Name?.trim() || null,
    ...plainFields({ vatId: row.VATNumber, registrationNumber: row.ChamberOfCommerce, email: row.Email, phone: row.Phone }),
    ...plainFields({
      website: row.Website,
      street: row.AddressLine1,
      postcode: row.Postcode,
      city: row.City,
      country: row.Country,
    }),
    creditLimit: limit?.minor ? limit : null,
    paymentTerm: conditions.get(String(row.PaymentConditionSales ?? '').trim()) ?? null,
  };
}

/** Conditions that count from the end of a month have no number of days. */
export function conditionsOf(found: readonly unknown[]): ReadonlyMap<string, PaymentTerm> {
  return new Map(
    found.flatMap((row) => {
      const condition = conditionRow.safeParse(row).data;
      if (!condition || condition.PaymentEndOfMonths || typeof condition.PaymentDays !== 'number') return [];
      return [[condition.Code.trim(), { days: condition.PaymentDays }] as const];
    }),
  );
}

/**
 * An item of the list of receivables: what is still open, negative for what we owe. Parts of one document, each with its own due date, are one
 * item that is due with the first.
 */
export function receivable(
  row: z.infer<typeof receivableRow>,
  known: LiveDocument | undefined,
  terms: DocumentTerms | undefined,
  company: CurrencyCode,
): LiveDocument {
  const number = documentNumber(row);
  if (number === null) throw new RowFault('value-unknown', 'EntryNumber', null);
  const currency = readCurrency(row.CurrencyCode, company, 'CurrencyCode');
  const part = readMoney(row.Amount, currency, 'Amount');
  const open = known ? addMoney(known.open, part) : part;
  const dueOn = readDay(row.DueDate, 'DueDate');
  const isPayment = open.minor < 0 && !row.InvoiceNumber;
  return {
    debtorNumber: debtorNumber(row.AccountCode),
    id: number,
    kind: isPayment ? 'payment-on-account' : open.minor < 0 ? 'credit-note' : 'invoice',
    number,
    invoiceOn: readDay(row.InvoiceDate, 'InvoiceDate'),
    dueOn: isPayment ? null : known?.dueOn && dueOn && known.dueOn < dueOn ? known.dueOn : dueOn,
    original: terms?.original ?? null,
    open,
    settledOn: null,
    references: Object.values(plainFields({ order: row.YourRef })),
    isDirectDebit: terms?.isDirectDebit ?? false,
  };
}

/** A document that is not in the list of receivables any more. */
export function settledDocument(terms: DocumentTerms, currency: CurrencyCode): LiveDocument {
  const { debtorNumber: debtor, number, original, invoiceOn, dueOn, paidOn, isPaid } = terms;
  return {
    debtorNumber: debtor,
    id: number,
    kind: original !== null && original.minor < 0 ? 'credit-note' : 'invoice',
    number,
    invoiceOn,
    dueOn,
    original,
    open: money(0, original?.currency ?? currency),
    settledOn: isPaid ? paidOn : null,
  };
}

/** 12 open, 20 partly, 21 wholly invoiced, 45 cancelled. */
const TO_INVOICE: ReadonlySet<number> = new Set([12, 20]);

/** An order; of one that is partly invoiced nobody tells how much, and all of it counts. */
export function openOrder(row: z.infer<typeof orderRow>, company: CurrencyCode): OpenOrder {
  const currency = readCurrency(row.Currency, company, 'Currency');
  const whole = readMoney(row.AmountFC, currency, 'AmountFC');
  return { number: String(row.OrderNumber), open: TO_INVOICE.has(row.InvoiceStatus ?? 0) ? whole : money(0, currency) };
}
