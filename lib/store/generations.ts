import type { BookGeneration, BookTotals } from '@/lib/domain/book';
import type { CompanyId, GenerationId } from '@/lib/domain/ids';
import type { Rejection, StagedImport } from '@/lib/domain/import';
import type { Instant } from '@/lib/domain/local-date';
import { applyDebtorChanges } from './apply-debtor-changes';
import { database } from './database';
import { markScoresDue } from './score-dues';

const inState = (company: CompanyId, state: BookGeneration['state']) => database.generations.where({ company, state });

/** All that everyone reads of a company: one generation per slot, in no order. */
export function currentGenerations(company: CompanyId): Promise<BookGeneration[]> {
  return inState(company, 'current').toArray();
}

/** What a generation of this slot replaces when it is confirmed; null when there is nothing of it yet. */
export async function replacedBy(company: CompanyId, slot: string | undefined): Promise<BookGeneration | null> {
  return (await currentGenerations(company)).find((generation) => generation.slot === slot) ?? null;
}

/** A finished import that nobody has confirmed or discarded yet. */
export async function stagedGeneration(company: CompanyId): Promise<StagedImport | null> {
  const generation = await inState(company, 'ready').first();
  const staging = generation && (await database.stagings.get(generation.id));
  if (!staging) return null;
  const { rejections, changes } = staging;
  return { generation, rejections, changes, current: await replacedBy(company, generation.slot) };
}

/** From here on the import waits for its confirmation, across restarts. */
export async function markReady(
  generation: BookGeneration,
  rejections: readonly Rejection[],
  changes: StagedImport['changes'],
): Promise<void> {
  await database.transaction('rw', database.generations, database.stagings, async () => {
    await database.stagings.put({ generation: generation.id, rejections, changes });
    await database.generations.put({ ...generation, state: 'ready' });
  });
}

/**
 * Makes a ready generation part of the book, in one transaction: all of it or nothing. The one before it of its slot loses its row in
 * `generations`, and with it its claim on its positions; `sweepPositions` removes those at leisure.
 * @returns false when the generation does not wait any more: confirmed or discarded elsewhere.
 */
export function switchCurrent(id: GenerationId, confirmedAt: Instant): Promise<boolean> {
  const { generations, stagings, debtors, debtorChanges, scoreDues } = database;
  return database.transaction('rw', generations, stagings, debtors, debtorChanges, scoreDues, async () => {
    const generation = await generations.get(id);
    if (generation?.state !== 'ready') return false;
    await applyDebtorChanges(id, generation.source);
    const before = await replacedBy(generation.company, generation.slot);
    if (before) await generations.delete(before.id);
    await stagings.delete(id);
    await generations.put({ ...generation, state: 'current', confirmedAt });
    await markScoresDue(generation.company, ['all']);
    return true;
  });
}

/** Takes a source out of the book; what is known of its debtors by other sources stays. */
export async function removeCurrent(id: GenerationId): Promise<void> {
  await database.transaction('rw', database.generations, database.scoreDues, async () => {
    const generation = await database.generations.get(id);
    if (generation?.state !== 'current') return;
    await database.generations.delete(id);
    await markScoresDue(generation.company, ['all']);
  });
}

/** What became of the entries of a statement; tells every open page that what they paid has changed. */
export async function noteBank(id: GenerationId, bank: NonNullable<BookTotals['bank']>): Promise<void> {
  await database.generations
    .where({ id })
    .modify((generation) => void Object.assign(generation, { totals: { ...generation.totals, bank } }));
}
