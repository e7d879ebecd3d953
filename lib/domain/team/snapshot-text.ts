import type { BookCatalogue, DebtorSnapshot } from './debtor-snapshot';
import { packOpen, packSettled } from './packed-items';

/** Of the text below; raised with its form, so that everything is published anew. */
export const SNAPSHOT_VERSION = 1;

/**
 * A snapshot as it travels: one line of who it is, one of what the book holds. Whoever keeps all identities reads the first alone.
 */
export function snapshotText({ debtor, numbers, identity, position, sources }: DebtorSnapshot): string {
  const { debtor: _, identity: __, openItems, settledItems, ...rest } = position;
  const who = { v: SNAPSHOT_VERSION, debtor, numbers: numbers.map(({ source, number }) => [source, number]), identity };
  const facts = {
    ...rest,
    sources,
    openItems: openItems.map((item) => packOpen(item, position.currency)),
    settledItems: settledItems?.map((item) => packSettled(item, position.currency)) ?? null,
  };
  return `${JSON.stringify(who)}\n${JSON.stringify(facts)}`;
}

/** The catalogue as it travels. */
export const catalogueText = (catalogue: BookCatalogue): string => JSON.stringify({ v: SNAPSHOT_VERSION, ...catalogue });
