import { parseAmountText } from '@/lib/domain/amount-text';
import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import type { PaidInvoice } from '@/lib/policy/score/paid-invoice';
import { CsvRows } from '@/lib/sources/files/csv/csv-rows';
import { FILE_LIMITS } from '@/lib/sources/files/limits';
import { PlainError } from './plain-error';

const COLUMNS = {
  customer: 'customerID',
  invoiceOn: 'InvoiceDate',
  dueOn: 'DueDate',
  settledOn: 'SettledDate',
  amount: 'InvoiceAmount',
  disputed: 'Disputed',
} as const;
type Column = keyof typeof COLUMNS;
type Row = Readonly<Record<Column, string>> & { readonly line: number };

const DATE_COLUMNS = ['invoiceOn', 'dueOn', 'settledOn'] as const;
const IN_NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function rowsOf(csv: string): readonly Row[] {
  const text = csv.replace(/^\uFEFF/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  const separator = [';', '\t'].find((each) => head.split(each).length > head.split(',').length) ?? ',';
  let places: Readonly<Record<Column, number>> | null = null;
  const rows: Row[] = [];
  const reader = new CsvRows(
    separator,
    (cells, line) => {
      if (places) rows.push(rowOf(cells, line, places));
      else places = placesOf(cells);
    },
    FILE_LIMITS,
  );
  reader.write(text);
  reader.end();
  return rows;
}

function placesOf(names: readonly string[]): Readonly<Record<Column, number>> {
  const found = names.map(plain);
  const places = Object.entries(COLUMNS).map(([column, name]) => {
    const at = found.indexOf(plain(name));
    if (at < 0) throw new PlainError(`The file has no column ${name}.`);
    return [column, at] as const;
  });
  return Object.fromEntries(places) as Record<Column, number>;
}

function rowOf(cells: readonly string[], line: number, places: Readonly<Record<Column, number>>): Row {
  const read = Object.entries(places).map(([column, at]) => [column, (cells[at] ?? '').trim()] as const);
  return { ...(Object.fromEntries(read) as Record<Column, string>), line };
}

/** Months stand first, unless every date can be read with the day first and some only so. */
function isDayFirst(rows: readonly Row[]): boolean {
  const dates = rows.flatMap((row) => DATE_COLUMNS.map((column) => IN_NUMBERS.exec(row[column])));
  const isOverAYear = (part: 1 | 2) => dates.some((date) => Number(date?.[part] ?? 0) > 12);
  return isOverAYear(1) && !isOverAYear(2);
}

function dateOf(row: Row, column: (typeof DATE_COLUMNS)[number], dayFirst: boolean): LocalDate {
  const [, first = '', second = '', year = ''] = IN_NUMBERS.exec(row[column]) ?? [];
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : row[column].slice(0, 10);
  const date = parseLocalDate(iso);
  if (!date) throw new PlainError(`Line ${row.line}: "${row[column]}" under ${COLUMNS[column]} is no date.`);
  return date;
}

function amountOf({ amount, line }: Row): PaidInvoice['amount'] {
  const read = parseAmountText(amount, { currency: EUR, locale: 'en-US' });
  if (!read) throw new PlainError(`Line ${line}: "${amount}" under ${COLUMNS.amount} is no amount.`);
  // Whatever it was invoiced in: one currency throughout, and the card looks at days.
  return money(read.minor, EUR);
}

/**
 * Invoices of a CSV with the columns customerID, InvoiceDate, DueDate, SettledDate (M/d/yyyy, or ISO), InvoiceAmount and
 * Disputed (Yes or No), in any order beside others, quoted or not. Lateness follows from the dates. What is not settled
 * is left out: nobody knows how it ended. Throws PlainError for a column that is missing, or a date or amount that is none.
 */
export function readReceivables(csv: string): readonly PaidInvoice[] {
  const rows = rowsOf(csv);
  const dayFirst = isDayFirst(rows);
  return rows
    .filter(({ settledOn }) => settledOn !== '')
    .map((row) => ({
      customer: row.customer,
      invoiceOn: dateOf(row, 'invoiceOn', dayFirst),
      dueOn: dateOf(row, 'dueOn', dayFirst),
      settledOn: dateOf(row, 'settledOn', dayFirst),
      amount: amountOf(row),
      wasDisputed: /^(yes|true|1)$/i.test(row.disputed),
    }));
}
