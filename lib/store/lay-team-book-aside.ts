import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { isTeamGeneration } from '@/lib/domain/team/team-generation';
import { database } from './database';
import { currentGenerations } from './generations';
import { noteTeamBook, replaceTeamGenerations } from './team-books';

/**
 * Puts the team's book away where there is one of our own now. Who its debtors are stays, by the keys that everybody knows them by: ours
 * were told from them when the book was read.
 */
export async function layTeamBookAside(company: CompanyId): Promise<void> {
  if (!(await currentGenerations(company)).some(isTeamGeneration)) return;
  const range = [
    [company, Dexie.minKey],
    [company, Dexie.maxKey],
  ] as const;
  await database.snapshots
    .where(':id')
    .between(...range)
    .delete();
  await database.wanted
    .where(':id')
    .between(...range)
    .delete();
  await noteTeamBook(company, { bucket: null, revision: 0, by: null, heardAt: null });
  await replaceTeamGenerations(company, []);
}
