import type { Book } from '@/lib/domain/book';
import type { Debtor } from '@/lib/domain/debtor';
import type { DebtorKey } from '@/lib/domain/ids';
import type { BookPosition } from '@/lib/domain/merging/merge-book';
import { positionsOf } from './book-positions';
import { isProspect } from './is-prospect';
import { prospectPosition } from './prospect-position';

/** What is known of each debtor: what the book holds, and of a prospect (domain.md R3-01) who it is. Nothing of those that have left the book. */
export async function knownDebtors(book: Book, debtors: readonly Debtor[]): Promise<ReadonlyMap<DebtorKey, BookPosition>> {
  const held = await positionsOf(book, debtors);
  const prospects = debtors.filter((debtor) => isProspect(debtor) && !held.has(debtor.key));
  return new Map([...held, ...prospects.map((each) => [each.key, prospectPosition(each, book, null)] as const)]);
}
