import { Dexie } from 'dexie';
import type { GenerationId } from '@/lib/domain/ids';
import { bulkWritePositions, ROWS_AT_ONCE } from './bulk-write';
import { database } from './database';
import type { PositionRow } from './position-row';

const ofGeneration = (id: GenerationId) => [[id], [id, Dexie.maxKey]] as const;

/** Statements and documents add up: what the generation before knew and the new one does not tell again goes along. */
export async function carryForward(from: GenerationId, to: GenerationId): Promise<void> {
  await carryPositions(from, to);
  await carryBankEntries(from, to);
}

async function carryPositions(from: GenerationId, to: GenerationId): Promise<void> {
  let after: readonly unknown[] = [from];
  for (;;) {
    const rows = await database.positions.where(':id').between(after, [from, Dexie.maxKey], false).limit(ROWS_AT_ONCE).toArray();
    const last = rows.at(-1);
    if (!last) return;
    await bulkWritePositions((await Promise.all(rows.map((row) => notToldAgain(row, to)))).flat());
    after = [from, last.number, last.part];
  }
}

/** The row with the items that the new generation does not have, as a further part of it. */
async function notToldAgain(row: PositionRow, to: GenerationId): Promise<PositionRow[]> {
  const told = await database.positions.where(':id').between([to, row.number], [to, row.number, Dexie.maxKey]).toArray();
  const ids = new Set(told.flatMap(({ open }) => open.map(([id]) => id)));
  const open = row.open.filter(([id]) => !ids.has(id));
  if (open.length === 0 && told.length > 0) return [];
  return [{ ...row, open, debtor: told.length > 0 ? null : row.debtor, generation: to, part: told.length }];
}

async function carryBankEntries(from: GenerationId, to: GenerationId): Promise<void> {
  const entries = await database.bankEntries
    .where(':id')
    .between(...ofGeneration(from))
    .toArray();
  await database.bankEntries.bulkPut(entries.map((entry) => ({ ...entry, generation: to })));
}
