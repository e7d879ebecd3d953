import { existsSync, mkdirSync } from 'node:fs';
import type { LocalDate } from '@/lib/domain/local-date';
import { todayInAmsterdam } from '@/tests/demo/days';
import { demoBook } from '@/tests/demo/demo-book';
import { bookCsv } from '@/tests/support/books/book-csv';
import { writeBook } from '@/tests/support/books/book-file';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { inCache } from '@/tests/support/paths';

export interface BigBookSize {
  readonly debtors: number;
  readonly itemsPerDebtor: number;
}

/** A generated book on disk, made once a day: a table, with the demo CRM's own customers at its end, or an audit file. */
export async function bigBook(format: 'csv' | 'xaf', { debtors, itemsPerDebtor }: BigBookSize): Promise<string> {
  const today = todayInAmsterdam() as LocalDate;
  const file = inCache('bench', `book-${debtors}x${itemsPerDebtor}-${today}.${format}`);
  if (existsSync(file)) return file;
  mkdirSync(inCache('bench'), { recursive: true });
  const size = { debtors, itemsPerDebtor, seed: 7, today };
  await writeBook(format === 'xaf' ? bookXaf(size) : withDemoRows(bookCsv(size), today), file);
  return file;
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
