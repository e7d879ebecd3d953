import type { Book, BookGeneration } from '@/lib/domain/book';
import type { Debtor } from '@/lib/domain/debtor';
import type { DebtorKey, SourceId } from '@/lib/domain/ids';
import { type BookPosition, mergeBook } from '@/lib/domain/merging/merge-book';
import type { AllocatedPayment } from '@/lib/domain/merging/sourced-position';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { readAllocations } from '@/lib/store/allocations';
import { readPositions } from '@/lib/store/positions';

/** Generations that hold positions; statements of a bank hold only what was paid. */
export const withPositions = ({ generations }: Book): readonly BookGeneration[] =>
  generations.filter(({ about }) => about?.listing !== 'payments');

export const hasPayments = ({ generations }: Book): boolean => generations.some(({ about }) => about?.listing === 'payments');

/** Whose debtor numbers are in the book. */
export const sourcesOf = (book: Book): readonly SourceId[] => [...new Set(withPositions(book).map(({ source }) => source))];

/** What the book holds of each debtor, all its sources and numbers together; nothing of those that are in none of them. */
export async function positionsOf(book: Book, debtors: readonly Debtor[]): Promise<Map<DebtorKey, BookPosition>> {
  const distinct = [...new Map(debtors.map((debtor) => [debtor.key, debtor])).values()];
  if (isTeamGeneration(book.lead)) return ofTeam(book, distinct);
  const generations = withPositions(book);
  const [payments, ...read] = await Promise.all([
    paymentsOf(book, distinct),
    ...generations.map((generation) => readPositions(generation, distinct)),
  ]);
  const found = distinct.flatMap(({ key }, at) => {
    const toldBy = generations.map((generation, index) => ({ generation, positions: read[index]?.[at] ?? [] }));
    const merged = mergeBook(book, toldBy, payments[at] ?? []);
    return merged ? [[key, merged] as const] : [];
  });
  return new Map(found);
}

/** Reading what others published takes schemas that a panel beside our own books never needs. */
async function ofTeam(book: Book, debtors: readonly Debtor[]): Promise<Map<DebtorKey, BookPosition>> {
  const { teamPositions } = await import('./team-positions');
  return teamPositions(
    book,
    debtors.map(({ key }) => key),
  );
}

async function paymentsOf(book: Book, debtors: readonly Debtor[]): Promise<readonly (readonly AllocatedPayment[])[]> {
  if (!hasPayments(book)) return [];
  return Promise.all(debtors.map(({ key }) => readAllocations(book.lead.company, key)));
}
