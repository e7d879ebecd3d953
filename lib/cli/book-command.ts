import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Allocation } from '@/lib/domain/allocation/allocation';
import type { At } from '@/lib/domain/assessment';
import { dateInZone, instant } from '@/lib/domain/local-date';
import { fail, type Result } from '@/lib/domain/result';
import { booksOf, type FileBook } from '@/lib/sources/books-of';
import { type NamedFile, type Refusal, SourceRefused } from '@/lib/sources/contract';
import { allocateBooks } from './allocate-books';
import { allocationsText } from './allocations-text';
import { bookText, refusalText } from './book-text';
import { describeFile, type FileDescription } from './describe-file';

const USAGE =
  'npm run book -- FILE… [--json]: tells what files of open items, audit files, invoices or bank statements hold; nothing is kept. ' +
  'Statements beside a book are followed by what they pay of it. --json prints the positions per debtor, and is what a script gets; --text what a person gets.';

export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly out: string;
}

/** Exit code 0: all was read; 1: something was refused, with the reason; 2: called wrongly. */
export async function bookCommand(args: readonly string[], now: Date, timeZone: string): Promise<CommandOutcome> {
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0 || args.includes('--help')) return { exitCode: args.includes('--help') ? 0 : 2, out: USAGE };
  const at: At = { now: instant(now.toISOString()), today: dateInZone(instant(now.toISOString()), timeZone) };
  const files: NamedFile[] = [];
  let modified = 0;
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) return { exitCode: 2, out: `There is no file ${path}.` };
    modified = Math.max(modified, info.mtimeMs);
    files.push({ name: basename(path), file: await openAsBlob(path) });
  }
  const modifiedOn = dateInZone(instant(new Date(modified).toISOString()), timeZone);
  const found = await describeAll(files, (book) => describeFile(book, { modifiedOn, at }));
  const exitCode = found.every((one) => one.ok) ? 0 : 1;
  const allocations = allocateBooks(found.flatMap((one) => (one.ok ? [one.value] : [])));
  return { exitCode, out: args.includes('--json') ? asJson(found, allocations) : asPage(found, allocations) };
}

type Found = Result<FileDescription, Refusal>;

async function describeAll(files: readonly NamedFile[], describe: (book: FileBook) => Promise<Found>): Promise<readonly Found[]> {
  const found: Found[] = [];
  try {
    for (const book of await booksOf(files)) found.push(await describe(book));
  } catch (error) {
    if (!(error instanceof SourceRefused)) throw error;
    found.push(fail(error.refusal));
  }
  return found;
}

const asText = (found: Found): string => (found.ok ? bookText(found.value) : refusalText(found.error));

function asPage(found: readonly Found[], allocations: readonly Allocation[]): string {
  const pages = found.map(asText);
  return [...pages, ...(allocations.length > 0 ? [allocationsText(allocations)] : [])].join('\n\n');
}

/** One book as it is, several as a list; a bank statement beside a book is followed by what its entries pay of it. */
function asJson(found: readonly Found[], allocations: readonly Allocation[]): string {
  const books = found.map((one) => (one.ok ? one.value : { refused: one.error }));
  const told = allocations.length > 0 ? [...books, { allocations }] : books;
  return JSON.stringify(told.length === 1 ? told[0] : told, null, 2);
}
