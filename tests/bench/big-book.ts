import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import type { LocalDate } from '@/lib/domain/local-date';
import { todayInAmsterdam } from '@/tests/demo/days';
import { demoBook } from '@/tests/demo/demo-book';
import { bookCsv } from '@/tests/support/books/book-csv';
import { writeBook } from '@/tests/support/books/book-file';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { inCache } from '@/tests/support/paths';

export type BookFormat = 'csv' | 'xaf';

export interface BigBookSize {
  readonly debtors: number;
  readonly itemsPerDebtor: number;
  readonly settledPerDebtor?: number;
}

/** A generated book on disk, made once a day: a table, with the demo CRM's own customers at its end, or an audit file. */
export async function bigBook(
  format: BookFormat,
  { debtors, itemsPerDebtor, settledPerDebtor = 0 }: BigBookSize,
): Promise<string> {
  const today = todayInAmsterdam() as LocalDate;
  const items = settledPerDebtor === 0 ? `${itemsPerDebtor}` : `${itemsPerDebtor}+${settledPerDebtor}`;
  const file = inCache('bench', `book-${debtors}x${items}-${today}.${format}`);
  if (existsSync(file)) return file;
  mkdirSync(inCache('bench'), { recursive: true });
  removeOld(today);
  const size = { debtors, itemsPerDebtor, settledPerDebtor, seed: 7, today };
  await writeBook(format === 'xaf' ? bookXaf(size) : withDemoRows(bookCsv(size), today), `${file}.part`);
  renameSync(`${file}.part`, file);
  return file;
}

/** Books of other days: a few gigabytes that nobody reads again. */
function removeOld(today: LocalDate): void {
  for (const name of readdirSync(inCache('bench')))
    if (name.startsWith('book-') && !name.includes(today)) rmSync(inCache('bench', name));
}

function* withDemoRows(texts: Iterable<string>, today: LocalDate): Generator<string> {
  let columns: string[] | null = null;
  // The generated companies take every unused VAT id there is; those of the demo CRM stay its own.
  const taken = new RegExp([...demoBook(today).matchAll(/NL\d{9}B\d{2}/g)].map(([vatId]) => vatId).join('|'), 'g');
  for (const text of texts) {
    columns ??= text.slice(0, text.indexOf('\r\n')).split(',');
    yield text.replaceAll(taken, '');
  }
  yield demoRows(columns ?? [], today);
}

/** The rows of the demo book in the order of other columns. */
function demoRows(columns: readonly string[], today: LocalDate): string {
  const [head = '', ...lines] = demoBook(today).trimEnd().split('\r\n');
  const names = head.split(',');
  return lines
    .map((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [])
    .map((cells) => `${columns.map((column) => cells[names.indexOf(column)] ?? '').join(',')}\r\n`)
    .join('');
}
