import type { Book, BookAbout, BookGap, BookGeneration, Position } from '@/lib/domain/book';
import type { DebtorIdentity, DebtorRecord } from '@/lib/domain/debtor';
import { companyId, debtorKey, generationId, sourceId } from '@/lib/domain/ids';
import { bookOf } from '@/lib/domain/lead-generation';
import { instant } from '@/lib/domain/local-date';
import { mergeBook } from '@/lib/domain/merging/merge-book';
import type { PrintedPosition } from './book-positions';
import type { FileDescription } from './describe-file';
import { SameDebtors } from './same-debtors';
import { sumsOf } from './sums-of';

/** What all files together say that one debtor owes: as `PrintedPosition`, where each figure of another file than the first names it. */
export interface MergedPosition extends Omit<Position, 'debtor' | 'identity' | 'currency'>, Pick<PrintedPosition, 'open'> {
  readonly debtor: DebtorIdentity;
  /** The number of the debtor in each. */
  readonly sources: readonly { readonly file: string; readonly number: string }[];
}

/** Files are all there at once: none is newer than another by when it was imported. */
const NO_MOMENT = instant('1970-01-01T00:00:00Z');

/**
 * One position per debtor from all files, by invoice number, as the product merges its sources: the file that leads decides what is open, the others
 * fill in what it does not tell and add what is newer. Of files that are one book only (`booksTogether`).
 */
export function mergeBooks(books: readonly FileDescription[]): readonly MergedPosition[] {
  const told = books.map((book, at) => ({ book, generation: generationOf(book, at) }));
  const whole = bookOf(told.map(({ generation }) => generation));
  if (whole === null) return [];
  const same = new SameDebtors();
  const placed = told.flatMap(({ book, generation }) =>
    book.positions.map((position) => ({ position, book, generation, place: same.placeOf(position.debtor) })),
  );
  return [...Map.groupBy(placed, ({ place }) => place).values()].flatMap((group) => merged(whole, group) ?? []);
}

interface Placed {
  readonly position: PrintedPosition;
  readonly book: FileDescription;
  readonly generation: BookGeneration;
}

function merged(whole: Book, group: readonly Placed[]): MergedPosition | null {
  const toldBy = [...Map.groupBy(group, ({ generation }) => generation)].map(([generation, own]) => ({
    generation,
    positions: own.map(({ position, book }) => positionOf(position, book.about)),
  }));
  const found = mergeBook(whole, toldBy, []);
  if (found === null) return null;
  const { debtor: _, identity, currency: __, ...rest } = found.position;
  const sources = group.map(({ book, position }) => ({ file: book.fileName, number: position.debtor.number }));
  return { debtor: identity, sources, open: sumsOf(found.position.openItems), ...rest };
}

function positionOf({ debtor, openItems, settledItems, openOrders }: PrintedPosition, about: BookAbout): Position {
  const { creditLimit, paymentTerm, buyerSize, buyerKind, industry, customerSince, external, ...identity }: DebtorRecord = debtor;
  const isTold = (gap: BookGap): boolean => !about.gaps.includes(gap);
  return {
    debtor: debtorKey(debtor.number),
    identity,
    currency: about.currency,
    openItems,
    settledItems: isTold('settled-items') ? settledItems : null,
    openOrders: isTold('open-orders') ? openOrders : null,
    creditLimit: creditLimit ?? null,
    paymentTerm: paymentTerm ?? null,
    buyerSize: buyerSize ?? null,
    buyerKind: buyerKind ?? null,
    ...(industry && { industry }),
    ...(customerSince && { customerSince }),
    ...(external && { external }),
  };
}

const generationOf = ({ fileName, about, totals }: FileDescription, at: number): BookGeneration => ({
  id: generationId(String(at)),
  company: companyId('one'),
  source: sourceId('file'),
  state: 'current',
  fileName,
  kind: 'file',
  startedAt: NO_MOMENT,
  finishedAt: NO_MOMENT,
  about,
  totals,
});
