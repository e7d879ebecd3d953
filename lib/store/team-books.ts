import { liveQuery } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { database } from './database';
import { currentGenerations } from './generations';
import type { TeamBookRow } from './snapshot-row';

export async function readTeamBook(company: CompanyId): Promise<TeamBookRow> {
  const row = await database.teamBooks.get(company);
  return row ?? { company, bucket: null, revision: 0, by: null, heardAt: null, published: null, catalogueAt: null };
}

/** Changes a part of it and leaves the others as they are. */
export async function noteTeamBook(company: CompanyId, change: Partial<Omit<TeamBookRow, 'company'>>): Promise<void> {
  await database.transaction('rw', database.teamBooks, async () => {
    await database.teamBooks.put({ ...(await readTeamBook(company)), ...change });
  });
}

/** Tells when somebody asks, from now on, that this browser publishes the books. Returns how to stop. */
export function watchTakingOver(company: CompanyId, onAsked: () => void): () => void {
  let before: boolean | null = null;
  const subscription = liveQuery(async () => (await readTeamBook(company)).isTakingOver ?? false).subscribe({
    next: (isAsked) => {
      if (isAsked && before === false) onAsked();
      before = isAsked;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

/** Puts these in place of what was known of the team's books, all at once; open pages follow. */
export async function replaceTeamGenerations(company: CompanyId, generations: readonly BookGeneration[]): Promise<void> {
  await database.transaction('rw', database.generations, async () => {
    const former = (await currentGenerations(company)).filter(isTeamGeneration);
    await database.generations.bulkDelete(former.map(({ id }) => id));
    await database.generations.bulkPut([...generations]);
  });
}
