import { liveQuery } from 'dexie';
import type { BookGeneration } from '@/lib/domain/book';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';
import { currentGenerations } from './generations';

/**
 * Tells all that is current now and at every change of it, or of what the bank paid of it and of what came of the team's book, whichever page or worker made it. Returns how
 * to stop.
 */
export function watchGenerations(company: CompanyId, onChange: (generations: readonly BookGeneration[]) => void): () => void {
  const subscription = liveQuery(async () => {
    await database.allocations.where('[company+debtor+entry]').between([company], [company, []]).count();
    await database.teamBooks.get(company);
    return currentGenerations(company);
  }).subscribe({ next: onChange, error: (error) => console.error(error) });
  return () => subscription.unsubscribe();
}
