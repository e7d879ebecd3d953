import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { At } from '@/lib/domain/assessment';
import { dateInZone, instant, type LocalDate } from '@/lib/domain/local-date';
import { booksOf } from '@/lib/sources/books-of';
import type { NamedFile } from '@/lib/sources/contract';
import { allocateBooks } from './allocate-books';
import { bookData, bookPage, type Told } from './book-output';
import { booksTogether } from './books-together';
import { describeFile } from './describe-file';
import { mergeBooks } from './merge-books';

const USAGE =
  'npm run book -- FILE… [--json]: tells what files of open items, audit files, invoices or bank statements hold; nothing is kept. ' +
  'Several files are told one by one, then what those of one book say together of each debtor, and what statements pay. ' +
  '--json prints the positions per debtor, and is what a script gets (npm run --silent keeps what npm says out of it); --text what a person gets.';

export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
}

/** Exit code 0: all was read; 1: something was refused, with the reason; 2: called wrongly. */
export async function bookCommand(args: readonly string[], now: Date, timeZone: string): Promise<CommandOutcome> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0 || args.includes('--help')) return { exitCode: args.includes('--help') ? 0 : 2, out: USAGE };
  const dayOf = (ms: number) => dateInZone(instant(new Date(ms).toISOString()), timeZone);
  const files: NamedFile[] = [];
  let modified = 0;
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) return { exitCode: 2, out: `There is no file ${path}.` };
    modified = Math.max(modified, info.mtimeMs);
    files.push({ name: basename(path), file: await openAsBlob(path) });
  }
  const told = await tellAll(files, dayOf(modified), { now: instant(now.toISOString()), today: dayOf(now.getTime()) });
  const books = told.flatMap(({ book }) => book ?? []);
  const groups = booksTogether(books).map((group) => ({ isMerged: group.length > 1, debtors: mergeBooks(group) }));
  const debtors = groups.flatMap((group) => group.debtors);
  const together = groups.flatMap((group) => (group.isMerged ? group.debtors : []));
  const output = { told, together, allocations: allocateBooks(books, debtors) };
  return {
    exitCode: told.every(({ book }) => book !== null) ? 0 : 1,
    out: args.includes('--json') ? bookData(output) : bookPage(output),
  };
}

async function tellAll(files: readonly NamedFile[], modifiedOn: LocalDate, at: At): Promise<readonly Told[]> {
  const { books, refused } = await booksOf(files);
  const told: Told[] = [];
  for (const book of books) {
    const fileName = book.files.map(({ name }) => name).join(', ');
    const found = await describeFile(book, { modifiedOn, at });
    told.push(found.ok ? { fileName, book: found.value, refused: null } : { fileName, book: null, refused: found.error });
  }
  return [...told, ...refused.map(({ name, refusal }) => ({ fileName: name, book: null, refused: refusal }))];
}
