import { Dexie } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId, DebtorKey, GenerationId } from '@/lib/domain/ids';
import { deleteBankEntries } from './bank-entries';
import { ROWS_AT_ONCE } from './bulk-write';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import { pagesOfDebtors } from './pages';

/**
 * Removes an import that never became the book, with the debtors that it brought. Can be repeated after a crash at any point: its row in
 * `generations` goes last, and is no longer offered for confirmation from the first step on.
 */
export async function dropGeneration(id: GenerationId): Promise<void> {
  if (!(await withdraw(id))) return;
  await database.debtorChanges.where(':id').between([id], [id, Dexie.maxKey]).delete();
  for await (const page of pagesOfDebtors()) await deleteBorn(page, id);
  await deletePositions(id);
  await deleteBankEntries(id);
  await database.generations.delete(id);
}

/** The book itself is never dropped: a slow click on "discard" must not undo a confirmation. */
function withdraw(id: GenerationId): Promise<boolean> {
  const { generations, stagings } = database;
  return database.transaction('rw', generations, stagings, async () => {
    const generation = await generations.get(id);
    if (!generation || generation.state === 'current') return false;
    await generations.put({ ...generation, state: 'writing' });
    await stagings.delete(id);
    return true;
  });
}

/** Generations that a crash left half-written. Only right while the import lock is held: a living import looks the same. */
export function unfinishedGenerations(): Promise<BookGeneration[]> {
  return database.generations.filter(({ state }) => state === 'writing').toArray();
}

/** Every import of a company that is not the book, finished or not. The same holds for the lock. */
export function leftovers(company: CompanyId): Promise<BookGeneration[]> {
  return database.generations.filter((generation) => generation.company === company && generation.state !== 'current').toArray();
}

/** Removes what every generation that has been replaced held. */
export async function sweepPositions(): Promise<void> {
  const { positions, generations, bankEntries } = database;
  const statements = new Set((await bankEntries.toCollection().primaryKeys()).map(([generation]) => generation));
  for (const generation of statements) if (!(await generations.get(generation))) await deleteBankEntries(generation);
  let after: unknown = Dexie.minKey;
  for (;;) {
    const [next] = await positions.where(':id').above([after, Dexie.maxKey]).limit(1).primaryKeys();
    if (!next) return;
    const [generation] = next;
    if (!(await generations.get(generation))) await deletePositions(generation);
    after = generation;
  }
}

/** A range goes ten times faster than its keys one by one, and after a first import that was cancelled all debtors are one range. */
async function deleteBorn(page: readonly DebtorRow[], id: GenerationId): Promise<void> {
  let run: DebtorKey[] = [];
  for (const [at, { key, bornIn }] of page.entries()) {
    if (bornIn === id) run.push(key);
    if (run.length > 0 && (bornIn !== id || at === page.length - 1)) {
      await database.debtors.where(':id').between(run[0], run.at(-1), true, true).delete();
      run = [];
    }
  }
}

async function deletePositions(generation: GenerationId): Promise<void> {
  const end = [generation, Dexie.maxKey];
  // Each search starts after what is gone: the browser would walk over all that it has deleted so far.
  let after: readonly unknown[] = [generation];
  for (;;) {
    const keys = await database.positions.where(':id').between(after, end, false).limit(ROWS_AT_ONCE).primaryKeys();
    const last = keys.at(-1);
    if (!last) return;
    await database.positions.where(':id').between(keys[0], last, true, true).delete();
    after = last;
  }
}
