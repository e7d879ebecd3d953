import { Dexie } from 'dexie';
import type { BookGap, BookGeneration, Position } from '@/lib/domain/book';
import type { Debtor, DebtorRecord } from '@/lib/domain/debtor';
import { EUR } from '@/lib/domain/money';
import { database } from './database';
import { decodeOpenItem, decodeOpenOrder, decodeSettledItem, type PositionRow } from './position-row';

/**
 * What the book holds of each of these debtors: one position per debtor number that is in it, none for a debtor that has left it.
 * One ranged read per number, all in one transaction.
 */
export function readPositions(book: BookGeneration, debtors: readonly Debtor[]): Promise<Position[][]> {
  return database.transaction('r', database.positions, () => Promise.all(debtors.map((debtor) => readDebtor(book, debtor))));
}

async function readDebtor(book: BookGeneration, debtor: Debtor): Promise<Position[]> {
  const numbers = debtor.numbers.filter(({ source }) => source === book.source).map(({ number }) => number);
  const found = await Promise.all(
    numbers.map((number) =>
      database.positions.where(':id').between([book.id, number], [book.id, number, Dexie.maxKey]).toArray(),
    ),
  );
  return found.filter((rows) => rows.length > 0).map((rows) => toPosition(book, debtor, rows));
}

/** One debtor number from the rows that hold its parts. */
export function toPosition({ about }: BookGeneration, debtor: Debtor, rows: readonly PositionRow[]): Position {
  const isTold = (gap: BookGap) => !about?.gaps.includes(gap);
  const unnamed: DebtorRecord = { number: rows[0]?.number ?? '', name: null };
  const { creditLimit, paymentTerm, buyerSize, buyerKind, industry, customerSince, external, ...identity }: DebtorRecord =
    Object.assign(unnamed, ...rows.map((row) => row.debtor));
  return {
    debtor: debtor.key,
    identity,
    currency: about?.currency ?? EUR,
    openItems: rows.flatMap(({ open }) => open.map(decodeOpenItem)),
    settledItems: isTold('settled-items') ? rows.flatMap(({ settled }) => settled.map(decodeSettledItem)) : null,
    openOrders: isTold('open-orders') ? rows.flatMap(({ orders }) => orders.map(decodeOpenOrder)) : null,
    // A limit of 0 in the books means that none was set (domain.md 2.10).
    creditLimit: creditLimit && creditLimit.minor > 0 ? creditLimit : null,
    paymentTerm: paymentTerm ?? null,
    buyerSize: buyerSize ?? null,
    buyerKind: buyerKind ?? null,
    ...(industry && { industry }),
    ...(customerSince && { customerSince }),
    ...(external && { external }),
  };
}
