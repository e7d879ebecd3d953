import { type Database, database } from './database';
import type { DebtorRow } from './debtor-row';
import type { PositionRow } from './position-row';

/**
 * Rows per transaction. Who reads the book waits for the transaction that is being written: at 2,000 rows that is a tenth of a second, and
 * larger ones are no faster.
 */
const CHUNK = 2_000;

/** Rows of one generation; puts, so that a repeated part replaces itself. */
export async function bulkWritePositions(rows: readonly PositionRow[], db: Database = database): Promise<void> {
  for (const chunk of chunks(rows)) await db.positions.bulkPut(chunk);
}

export async function bulkWriteDebtors(rows: readonly DebtorRow[], db: Database = database): Promise<void> {
  for (const chunk of chunks(rows)) await db.debtors.bulkPut(chunk);
}

export function* chunks<T>(rows: readonly T[], size = CHUNK): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
