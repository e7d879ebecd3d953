import type { Book } from '@/lib/domain/book';
import type { Alias, Debtor } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import type { Found } from '@/lib/matching/match';
import { debtorsByAliases, debtorsByKeys } from '@/lib/store/debtors';
import { readLinks } from '@/lib/store/links';
import { positionsOf } from './book-positions';

/** What lookups brought up: per lookup the debtors that are in the book, and what the book holds of each. */
export interface LookedUp {
  readonly found: readonly Found[];
  readonly positions: ReadonlyMap<DebtorKey, BookPosition>;
}

/** Looks for aliases and confirmed links; a debtor that has left the book is not found. Two rounds of indexed reads, whatever the size of the book. */
export async function lookUp(book: Book, lookups: readonly Alias[]): Promise<LookedUp> {
  const aliases = lookups.filter(({ kind }) => kind !== 'link');
  const links = lookups.filter(({ kind }) => kind === 'link');
  const [named, linked] = await Promise.all([debtorsByAliases(book.lead.company, aliases), debtorsOfLinks(book, links)]);
  const positions = await positionsOf(book, [...named.flat(), ...linked.flat()]);
  const found = [
    ...links.map((lookup, at) => foundOf(lookup, linked[at])),
    ...aliases.map((lookup, at) => foundOf(lookup, named[at])),
  ];

  function foundOf(lookup: Alias, debtors: readonly Debtor[] = []): Found {
    const inBook = debtors.flatMap(({ key }) => positions.get(key) ?? []);
    return { lookup, debtors: inBook.map(({ position: { debtor, identity } }) => ({ debtor, identity })) };
  }
  return { found, positions };
}

async function debtorsOfLinks(book: Book, links: readonly Alias[]): Promise<Debtor[][]> {
  const confirmed = await readLinks(book.lead.company, links);
  const debtors = await debtorsByKeys(confirmed.map(({ debtor }) => debtor));
  return links.map((link) => {
    const key = confirmed.find(({ alias }) => alias === link)?.debtor;
    return debtors.filter((debtor) => debtor.key === key);
  });
}
