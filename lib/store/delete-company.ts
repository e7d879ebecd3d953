import { Dexie } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';
import { forgetShared } from './forget-shared';
import { forgetTeamBook } from './forget-team-book';
import { companyPrefix } from './lookup';
import { pagesOfDebtors } from './pages';
import { forgetScores } from './scores';

/**
 * Removes all that is kept of a company but its connections, each of which has a permission to give back; what its books held is swept away
 * afterwards (`sweepPositions`). Only right while the import lock is held. Can be repeated after a crash at any point: the books go first.
 */
export async function deleteCompany(company: CompanyId): Promise<void> {
  const { generations, stagings, debtorChanges, allocations, policies, links, answers } = database;
  const tables = [generations, stagings, debtorChanges, allocations, policies, links, answers];
  await database.transaction('rw', tables, async () => {
    const own = generations.filter((generation) => generation.company === company);
    for (const id of await own.primaryKeys()) {
      await stagings.delete(id);
      await debtorChanges.where(':id').between([id], [id, Dexie.maxKey]).delete();
      await generations.delete(id);
    }
    await allocations.where(':id').between([company], [company, Dexie.maxKey]).delete();
    await policies.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).delete();
    await links.where('id').startsWith(companyPrefix(company)).delete();
    await answers.filter((answer) => answer.company === company).delete();
  });
  await forgetTeamBook(company);
  await forgetShared(company);
  await forgetScores(company);
  for await (const page of pagesOfDebtors()) {
    const keys = page.filter((debtor) => debtor.company === company).map(({ key }) => key);
    await database.formers.where('debtor').anyOf(keys).delete();
    await database.debtors.bulkDelete(keys);
  }
}
