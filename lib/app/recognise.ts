import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Match } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { match } from '@/lib/matching/match';
import { debtorsByAliases } from '@/lib/store/debtors';
import { positionsOf, sourcesOf } from './book-positions';
import { isDecided } from './is-decided';
import { lookUp } from './look-up';

/** Who a page shows, and what the book holds of each who may be meant. */
export interface Recognised {
  readonly match: Match;
  readonly positions: ReadonlyMap<DebtorKey, BookPosition>;
}

/** Confirmed links and identifiers decide; where there are none, name, place and domain do, as far as they are sure. */
export async function recognise(book: Book, sighting: Sighting, origin: string): Promise<Recognised> {
  const { found, positions } = await lookUp(book, lookupsOf(sighting, origin, sourcesOf(book)));
  const matched = match(sighting, found);
  if (isDecided(matched)) return { match: matched, positions };
  return (await recogniseByName(book, sighting)) ?? { match: matched, positions };
}

/** Null where the index knows nobody like that, or is not made yet. */
async function recogniseByName(book: Book, sighting: Sighting): Promise<Recognised | null> {
  const { company } = book.lead;
  // Most pages name an identifier: what weighs names against each other comes in when one does not.
  const { matchByName, namesLike } = await import('./recognise-by-name');
  const ranked = await namesLike(company, sighting);
  const numbers = ranked.map(({ known }) => ({ kind: 'number', value: known.debtor }) as const);
  const debtors = (await debtorsByAliases(company, numbers)).map(([debtor]) => debtor);
  const positions = await positionsOf(
    book,
    debtors.filter((debtor) => debtor !== undefined),
  );
  const keys = new Map(numbers.map(({ value }, at) => [value, debtors[at]?.key] as const));
  const matched = matchByName(ranked, (number) => keys.get(number), positions);
  return matched && { match: matched, positions };
}
