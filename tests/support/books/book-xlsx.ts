import type { BookSize } from './generate-book';
import { generateBook } from './generate-book';
import { type SampleCell, xlsxSample } from './xlsx-sample';

const HEADER = [
  'debtor_number',
  'name',
  'invoice',
  'invoice_date',
  'due_date',
  'amount',
  'open',
  'currency',
  'paid_on',
  'kind',
  'as_of',
];
const KINDS = { invoice: 'invoice', 'credit-note': 'credit-note', 'payment-on-account': 'payment' } as const;

/** A generated book as a workbook, its amounts as numbers and its days as days. `bad`: what stands in the open amount of a row instead. */
export function bookXlsx(
  size: BookSize,
  bad: { readonly row: number; readonly text: string } | null = null,
): Uint8Array<ArrayBuffer> {
  const day = (date: string | null): SampleCell => (date === null ? null : { day: date });
  const rows: SampleCell[][] = [HEADER];
  for (const { number, name, items } of generateBook(size))
    for (const { number: invoice, invoiceOn, dueOn, amount, open, paidOn, kind } of items) {
      const owed = bad?.row === rows.length ? bad.text : open / 100;
      rows.push([
        number,
        name,
        invoice,
        day(invoiceOn),
        day(dueOn),
        amount / 100,
        owed,
        'EUR',
        day(paidOn),
        KINDS[kind],
        day(size.today),
      ]);
    }
  return xlsxSample([{ rows }]);
}
