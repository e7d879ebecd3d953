import { Dexie } from 'dexie';
import type { BankEntry } from '@/lib/domain/bank-entry';
import type { GenerationId } from '@/lib/domain/ids';
import { database } from './database';

const ofGeneration = (id: GenerationId) => database.bankEntries.where(':id').between([id], [id, Dexie.maxKey]);

/** All entries of these statements, each once, in no order. */
export async function readBankEntries(generations: readonly GenerationId[]): Promise<BankEntry[]> {
  const read = await Promise.all(generations.map((id) => ofGeneration(id).toArray()));
  return [...new Map(read.flat().map(({ generation: _, key, ...entry }) => [key, entry])).values()];
}

export async function writeBankEntries(generation: GenerationId, entries: readonly BankEntry[]): Promise<void> {
  await database.bankEntries.bulkPut(
    entries.map((entry) => ({ ...entry, generation, key: `${entry.account ?? ''} ${entry.id}` })),
  );
}

export async function deleteBankEntries(generation: GenerationId): Promise<void> {
  await ofGeneration(generation).delete();
}
