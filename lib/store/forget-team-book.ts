import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';
import { dropNameIndex } from './name-index';
import { forgetPublications } from './publications';
import { forgetScores } from './scores';
import { deleteSnapshots } from './snapshots';
import { replaceTeamGenerations } from './team-books';

/**
 * Removes all that came of the team's book, and what was noted of publishing ours. Whoever is no longer in the team, or in another role,
 * keeps nothing of it; what they may read then is read anew. A book of our own stays.
 */
export async function forgetTeamBook(company: CompanyId): Promise<void> {
  const hadSnapshots =
    (await database.snapshots.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).count()) > 0;
  await database.teamBooks.delete(company);
  await replaceTeamGenerations(company, []);
  await deleteSnapshots(company);
  await database.wanted.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
  await forgetPublications(company);
  if (!hadSnapshots) return;
  await dropNameIndex(company);
  await forgetScores(company);
}
