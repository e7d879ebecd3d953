import { type Database, database } from './database';
import type { DebtorRow } from './debtor-row';
import type { PositionRow } from './position-row';
import { TwoAtATime } from './two-at-a-time';

/** Rows that are under way at a time. Who reads the book waits for them, some 70 ms; more are hardly faster. */
export const ROWS_AT_ONCE = 1_000;
/** Two writers that overlap have two transactions each under way. */
const ROWS_OF_TRANSACTION = ROWS_AT_ONCE / 4;

/** Rows of one generation; puts, so that a repeated part replaces itself. */
export function bulkWritePositions(rows: readonly PositionRow[], db: Database = database): Promise<void> {
  return putAll('positions', rows, db);
}

export function bulkWriteDebtors(rows: readonly DebtorRow[], db: Database = database): Promise<void> {
  return putAll('debtors', rows, db);
}

/** Rows of a table that are written, and keys of those that go. */
export interface TableChange {
  readonly rows: readonly unknown[];
  readonly gone: readonly IDBValidKey[];
}

/** Changes several tables in one transaction: all of it or nothing. Whoever follows them by a live query hears nothing of it. */
export async function bulkChange(changes: Readonly<Record<string, TableChange>>, db: Database = database): Promise<void> {
  if (!db.isOpen()) await db.open();
  await inTransaction(db.backendDB(), Object.keys(changes), (storeOf) => {
    for (const [table, { rows, gone }] of Object.entries(changes)) {
      for (const row of rows) storeOf(table).put(row);
      for (const key of gone) storeOf(table).delete(key);
    }
  });
}

export function* chunks<T>(rows: readonly T[], size = ROWS_AT_ONCE): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}

async function putAll(table: 'positions' | 'debtors', rows: readonly unknown[], db: Database): Promise<void> {
  if (!db.isOpen()) await db.open();
  const transactions = new TwoAtATime();
  for (const chunk of chunks(rows, ROWS_OF_TRANSACTION)) await transactions.begin(() => put(table, chunk, db.backendDB()));
  await transactions.end();
}

/**
 * Not by the library, which commits only after it has heard that every row is written: a worker that parses meanwhile hears late, and the disk
 * would stand still.
 */
function inTransaction(
  db: IDBDatabase,
  tables: readonly string[],
  write: (storeOf: (table: string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(tables, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The database was closed.', 'AbortError'));
    write((table) => transaction.objectStore(table));
    transaction.commit();
  });
}

const put = (table: string, rows: readonly unknown[], db: IDBDatabase): Promise<void> =>
  inTransaction(db, [table], (storeOf) => {
    const store = storeOf(table);
    for (const row of rows) store.put(row);
  });
