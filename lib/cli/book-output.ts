import type { Allocation } from '@/lib/domain/allocation/allocation';
import type { Refusal } from '@/lib/sources/contract';
import { allocationsText } from './allocations-text';
import { bookText, refusalText } from './book-text';
import type { FileDescription } from './describe-file';
import type { MergedPosition } from './merge-books';
import { mergedText } from './merged-text';

/** What became of a file, or of files that are one book. */
export type Told =
  | { readonly fileName: string; readonly book: FileDescription; readonly refused: null }
  | { readonly fileName: string; readonly book: null; readonly refused: Refusal };

/** All that the command found: file by file, of several what they say together, and what bank entries pay of that. */
export interface BookOutput {
  readonly told: readonly Told[];
  readonly together: readonly MergedPosition[];
  readonly allocations: readonly Allocation[];
}

/** For a person, in English. */
export function bookPage({ told, together, allocations }: BookOutput): string {
  const pages = told.map((one) => (one.book ? bookText(one.book) : `${one.fileName}: ${refusalText(one.refused)}`));
  const merged = together.length > 0 ? [mergedText(together)] : [];
  return [...pages, ...merged, ...(allocations.length > 0 ? [allocationsText(allocations)] : [])].join('\n\n');
}

/** For a script: one book as it is, several as a list. Amounts in minor units. */
export function bookData({ told, together, allocations }: BookOutput): string {
  const books = told.map(({ fileName, book, refused }) => book ?? { fileName, sentence: refusalText(refused), refused });
  const all = [...books, ...(together.length > 0 ? [{ together }] : []), ...(allocations.length > 0 ? [{ allocations }] : [])];
  return JSON.stringify(all.length === 1 ? all[0] : all, null, 2);
}
