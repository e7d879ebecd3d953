import type { CompanyId, DebtorKey, GenerationId } from '@/lib/domain/ids';
import { bulkWriteDebtors, chunks } from './bulk-write';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import type { Lookup } from './lookup';

/** What an import adds to a debtor, or takes from it. */
export interface DebtorDelta {
  readonly key: DebtorKey;
  /** Whether there is a row to add to. */
  readonly isStored: boolean;
  /** Whether it waits for confirmation; else the debtor is new, and nobody can find it before. */
  readonly isStaged: boolean;
  readonly numbers: string[];
  readonly lostNumbers: string[];
  readonly lookups: Lookup[];
}

/** Writes what an import learnt of debtors: new ones at once, changes to known ones aside until it is confirmed. */
export async function writeDeltas(company: CompanyId, generation: GenerationId, deltas: readonly DebtorDelta[]): Promise<void> {
  const born = deltas.filter(({ isStored, isStaged }) => !isStored && !isStaged);
  await bulkWriteDebtors(
    born.map((delta) => apply(delta, { key: delta.key, company, bornIn: generation, numbers: [], lookups: [] })),
  );
  for (const chunk of chunks(deltas.filter(({ isStored, isStaged }) => isStored || isStaged))) {
    const rows = await readRows(generation, chunk);
    const changed = chunk.map((delta, at) =>
      apply(delta, rows[at] ?? { key: delta.key, company, bornIn: generation, numbers: [], lookups: [] }),
    );
    const isStaged = (_: unknown, at: number) => chunk[at]?.isStaged;
    await database.debtorChanges.bulkPut(changed.filter(isStaged).map((debtor) => ({ generation, debtor })));
    await database.debtors.bulkPut(changed.filter((row, at) => !isStaged(row, at)));
  }
}

async function readRows(generation: GenerationId, deltas: readonly DebtorDelta[]): Promise<(DebtorRow | undefined)[]> {
  const changes = await database.debtorChanges.bulkGet(deltas.map(({ key }) => [generation, key]));
  const rows = await database.debtors.bulkGet(deltas.map(({ key }) => key));
  return deltas.map((_, at) => changes[at]?.debtor ?? rows[at]);
}

function apply({ numbers, lostNumbers, lookups }: DebtorDelta, row: DebtorRow): DebtorRow {
  const kept = row.numbers.filter((number) => !lostNumbers.includes(number));
  return { ...row, numbers: [...kept, ...numbers], lookups: [...row.lookups, ...lookups] };
}

/** Adds what was learnt of debtors of the current book to them at once; within the transaction that changes the book. */
export async function mergeDeltas(company: CompanyId, generation: GenerationId, deltas: readonly DebtorDelta[]): Promise<void> {
  const rows = await database.debtors.bulkGet(deltas.map(({ key }) => key));
  await database.debtors.bulkPut(
    deltas.map((delta, at) => {
      const row = rows[at] ?? { key: delta.key, company, bornIn: generation, numbers: [], lookups: [] };
      return { ...apply(delta, row), bornIn: generation };
    }),
  );
}
