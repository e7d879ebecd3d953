import { type FileBook, isOneBook, recognised } from './books-of';
import { type FileSource, type NamedFile, SourceRefused } from './contract';

export interface NextBook {
  /** Or why the first file that is left is taken for nothing. */
  readonly book: FileBook | SourceRefused;
  /** Indexes of the files that are not in it. */
  readonly rest: readonly number[];
}

/** What decides what is open comes before what adds to it and what was paid of it; what nobody recognises comes last. */
const FIRST = ['xaf', 'xlsx', 'csv', 'zip', 'ubl', 'camt', 'mt940'];

function rank(claim: FileSource | SourceRefused): number {
  if (claim instanceof SourceRefused) return FIRST.length + 1;
  const at = FIRST.indexOf(claim.id);
  return at < 0 ? FIRST.length : at;
}

/** Of files that were dropped together, in any order: the book to import first, recognised by what is in them. */
export async function nextBook(files: readonly NamedFile[]): Promise<NextBook> {
  const claims = await Promise.all(files.map(recognised));
  const all = files.map((_, at) => at);
  const first = claims.reduce((best, claim, at) => (rank(claim) < rank(claims[best] ?? claim) ? at : best), 0);
  const claim = claims[first];
  if (!claim) throw new Error('no file');
  if (claim instanceof SourceRefused) return { book: claim, rest: all.filter((at) => at !== first) };
  const alike = all.filter((at) => claims[at] === claim);
  const filesAt = (indexes: readonly number[]) => indexes.flatMap((at) => files[at] ?? []);
  const taken = (await isOneBook(claim, filesAt(alike))) ? alike : [first];
  return { book: { source: claim, files: filesAt(taken) }, rest: all.filter((at) => !taken.includes(at)) };
}
