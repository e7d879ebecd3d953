import { type Database, database } from './database';
import type { DebtorRow } from './debtor-row';
import type { PositionRow } from './position-row';

/** Rows per transaction. Who reads the book waits for the one being written, some 70 ms at this size; larger ones are hardly faster. */
export const ROWS_AT_ONCE = 1_000;

/** Rows of one generation; puts, so that a repeated part replaces itself. */
export async function bulkWritePositions(rows: readonly PositionRow[], db: Database = database): Promise<void> {
  for (const chunk of chunks(rows)) await db.positions.bulkPut(chunk);
}

export async function bulkWriteDebtors(rows: readonly DebtorRow[], db: Database = database): Promise<void> {
  for (const chunk of chunks(rows)) await db.debtors.bulkPut(chunk);
}

export function* chunks<T>(rows: readonly T[], size = ROWS_AT_ONCE): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
