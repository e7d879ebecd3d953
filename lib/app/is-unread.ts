import type { Book } from '@/lib/domain/book';
import type { DebtorKey } from '@/lib/domain/ids';
import type { Sighting } from '@/lib/domain/sighting';
import { lookupsOf } from '@/lib/matching/lookups-of';
import { debtorsByAliases } from '@/lib/store/debtors';
import { readSnapshots } from '@/lib/store/snapshots';
import { sourcesOf } from './book-positions';

/** A debtor that somebody picked, or what a page says. */
type Meant = DebtorKey | { readonly sighting: Sighting; readonly origin: string };

/** Whether who is meant is in the team's book, and what it holds of them is not here. */
export async function isUnread(book: Book, meant: Meant): Promise<boolean> {
  const debtors = typeof meant === 'string' ? [meant] : await debtorsLike(book, meant);
  return (await readSnapshots(book.lead.company, debtors)).some((row) => row !== undefined && row.facts === null);
}

/** By what identifies them, or by their name as it is written. */
async function debtorsLike(book: Book, { sighting, origin }: Exclude<Meant, string>): Promise<readonly DebtorKey[]> {
  const lookups = lookupsOf(sighting, origin, sourcesOf(book)).filter(({ kind }) => kind !== 'link');
  return (await debtorsByAliases(book.lead.company, lookups)).flat().map(({ key }) => key);
}
