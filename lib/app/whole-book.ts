import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { debtorsByKeys } from '@/lib/store/debtors';
import { pagesOfSnapshots } from '@/lib/store/snapshots';
import { pagesOfWholeBook } from '@/lib/store/whole-book';
import { hasPayments, positionsOf, withPositions } from './book-positions';

/**
 * Every debtor of the book once, in pages, all its sources together. One source alone is read in the order of its keys, a tenth of the
 * time of asking for each debtor.
 */
export async function* wholeBook(book: Book): AsyncGenerator<readonly BookPosition[]> {
  if (isTeamGeneration(book.lead)) return yield* wholeTeamBook(book);
  const generations = withPositions(book);
  const isAlone = generations.length === 1 && !hasPayments(book);
  const seen = new Set<DebtorKey>();
  for (const generation of generations) {
    for await (const page of pagesOfWholeBook(generation)) {
      if (isAlone) {
        yield page.map((position) => ({ position, sources: [generation] as const }));
        continue;
      }
      const fresh = page.map(({ debtor }) => debtor).filter((key) => !seen.has(key));
      for (const key of fresh) seen.add(key);
      yield [...(await positionsOf(book, await debtorsByKeys(fresh))).values()];
    }
  }
}

/** As far as it is here: all of it for those who see invoices. */
async function* wholeTeamBook(book: Book): AsyncGenerator<readonly BookPosition[]> {
  const { teamPosition } = await import('./team-positions');
  for await (const page of pagesOfSnapshots(book.lead.company)) yield page.flatMap((row) => teamPosition(book, row) ?? []);
}
