import type { Book } from '@/lib/domain/book';
import type { Alias } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Match } from '@/lib/domain/match';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Sighting } from '@/lib/domain/sighting';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { type Found, match } from '@/lib/matching/match';
import { sourcesOf } from './book-positions';
import { isDecided } from './is-decided';
import { lookUp } from './look-up';
import { matchByName, namesLike } from './recognise-by-name';

export interface RecognisedRows {
  /** Per sighting, in the same order. */
  readonly matches: readonly Match[];
  readonly positions: ReadonlyMap<DebtorKey, BookPosition>;
}

/** As `recognise` for many at once, with one read of the book for all: what the index of names brings up is looked for with the rest. */
export async function recogniseRows(book: Book, sightings: readonly Sighting[], origin: string): Promise<RecognisedRows> {
  const sources = sourcesOf(book);
  const ranked = await Promise.all(sightings.map((sighting) => namesLike(book.lead.company, sighting)));
  const lookups = sightings.map((sighting) => lookupsOf(sighting, origin, sources));
  const numbers = new Map(
    ranked.flat().map(({ known: { debtor } }) => [debtor, { kind: 'number', value: debtor } satisfies Alias] as const),
  );
  const { found, positions } = await lookUp(book, [...lookups.flat(), ...numbers.values()]);
  const foundOf = new Map<Alias, Found>(found.map((each) => [each.lookup, each]));

  function matchOf(sighting: Sighting, at: number): Match {
    const matched = match(
      sighting,
      (lookups[at] ?? []).flatMap((lookup) => foundOf.get(lookup) ?? []),
    );
    if (isDecided(matched)) return matched;
    const debtorOf = (number: string) => foundOf.get(numbers.get(number) as Alias)?.debtors[0]?.debtor;
    return matchByName(ranked[at] ?? [], debtorOf, positions) ?? matched;
  }
  return { matches: sightings.map(matchOf), positions };
}
