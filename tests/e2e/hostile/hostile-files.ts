import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalDate } from '@/lib/domain/local-date';
import type { MessageKey } from '@/lib/words/catalogue';
import { todayInAmsterdam } from '@/tests/demo/days';
import { bookCsv } from '@/tests/support/books/book-csv';
import { bookXaf } from '@/tests/support/books/book-xaf';
import { inCache } from '@/tests/support/paths';

export interface HostileFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
  /** The one sentence that the person is to read. */
  readonly sentence: MessageKey;
}

const SIZE = { debtors: 20, itemsPerDebtor: 3, seed: 7, today: todayInAmsterdam() as LocalDate };
const MEGABYTES_10 = 10_000_000;

const xaf = [...bookXaf(SIZE)].join('');
const csv = [...bookCsv(SIZE)].join('');
const bomb = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join('');

/** UTF-8 at first, then one byte for a character: no encoding reads both. */
function twoEncodings(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(`${text.replace('Invented Books', 'Café')} \n`);
  bytes[bytes.length - 2] = 0xe9;
  return bytes;
}

/** Files that a person may bring by mistake, and that somebody may send them on purpose. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: 'cut-off.xaf', contents: xaf.slice(0, xaf.length * 0.6), sentence: 'refusal_truncated' },
  { name: 'not-utf-8.xaf', contents: twoEncodings(xaf), sentence: 'refusal_encoding' },
  {
    name: 'entity-bomb.xaf',
    contents: xaf.replace('<auditfile', `<!DOCTYPE auditfile [<!ENTITY e0 "ha">${bomb}]><auditfile`),
    sentence: 'refusal_doctype',
  },
  { name: 'one-line.csv', contents: csv + 'x'.repeat(MEGABYTES_10), sentence: 'refusal_line_too_long' },
  {
    name: 'one-value.xaf',
    contents: xaf.replace('Invented Books', 'x'.repeat(MEGABYTES_10)),
    sentence: 'refusal_value_too_long',
  },
  { name: 'no-debtors.csv', contents: 'open,due_date\n5.00,2026-12-01\n', sentence: 'refusal_column_missing' },
  { name: 'empty.csv', contents: '', sentence: 'refusal_empty' },
  {
    name: 'picture.csv',
    contents: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    sentence: 'refusal_not_recognised',
  },
  { name: 'letter.txt', contents: 'Dear sirs\n\nPlease find our books enclosed.\n', sentence: 'refusal_not_recognised' },
];

/** Writes a file where a browser can be pointed at it. Returns its path. */
export function writeHostileFile({ name, contents }: Pick<HostileFile, 'name' | 'contents'>): string {
  mkdirSync(inCache('hostile-files'), { recursive: true });
  const file = path.join(inCache('hostile-files'), name);
  writeFileSync(file, contents);
  return file;
}
