import type * as z from 'zod/mini';
import type { DebtorRecord } from '@/lib/domain/debtor';
import type { CurrencyCode } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { documentRecords } from '../document-records';
import { plainFields } from '../plain-fields';
import { readCurrency } from '../read-currency';
import { readDay } from '../read-day';
import { readMoney } from '../read-money';
import { cellTexts, inputValues } from './html-values';
import { type Notation, plainAmount, plainDay } from './notation';
import type { customerRow, invoiceRow, orderRow } from './rows';

/** How amounts and days are written, and in which currency the company keeps its books. */
export interface Reading {
  readonly notation: Notation;
  readonly currency: CurrencyCode;
}

/** An invoice or credit note: open for what is due, or settled on the day of its last payment. With nothing due and nothing settled it is open for 0. */
export function invoiceRecords(row: z.infer<typeof invoiceRow>, { notation, currency }: Reading): readonly DomainRecord[] {
  const total = readMoney(plainAmount(row.total, notation), currency, 'total');
  return documentRecords(
    {
      debtorNumber: row.customer,
      id: row.number,
      kind: total.minor < 0 ? 'credit-note' : 'invoice',
      number: row.number,
      invoiceOn: readDay(plainDay(row.date, notation, 'date'), 'date'),
      dueOn: readDay(plainDay(row.due_date, notation, 'due_date'), 'due_date'),
      original: total,
      open: readMoney(plainAmount(row.due, notation), currency, 'due'),
      settledOn: readDay(plainDay(row.last_payment, notation, 'last_payment'), 'last_payment'),
    },
    true,
  );
}

/** A sales order, in its own currency. */
export function orderRecord(row: z.infer<typeof orderRow>, reading: Reading): DomainRecord {
  const currency = readCurrency(row.currency, reading.currency, 'currency');
  const open = readMoney(plainAmount(row.total, reading.notation), currency, 'total');
  return { kind: 'open-order', debtorNumber: row.customer, order: { number: row.number, open } };
}

/** The first text of a cell that has the form asked for: what kind of contact it is stands there in the user's language. */
const firstLike = (texts: readonly string[], form: RegExp): string | undefined => texts.find((text) => form.test(text));

/** A customer with its form. A limit or term of 0 is one that was not filled in. Countries have only names there, and are left out. */
export function customerRecord(row: z.infer<typeof customerRow>, form: string, { notation, currency }: Reading): DebtorRecord {
  const values = inputValues(form);
  const contacts = cellTexts(form, 'contact');
  const limit = readMoney(plainAmount(values.get('creditlimit') ?? '', notation), currency, 'creditlimit');
  const days = Number(values.get('terms') ?? 0);
  const told = plainFields({
    vatId: values.get('sales_tax_id'),
    registrationNumber: values.get('tax_id'),
    iban: firstLike(cellTexts(form, 'iban'), /^[A-Z]{2}\d{2}/),
    email: firstLike(contacts, /^[^\s@]+@[^\s@]+$/),
    phone: firstLike(contacts, /^\+?[\d\s()/-]{7,}$/),
    street: cellTexts(form, 'address')[0],
    postcode: cellTexts(form, 'mail_code')[0],
    city: cellTexts(form, 'city')[0],
  });
  return {
    number: row.number,
    name: row.name.trim() || null,
    ...told,
    creditLimit: limit.minor === 0 ? null : limit,
    paymentTerm: Number.isInteger(days) && days > 0 ? { days } : null,
  };
}
