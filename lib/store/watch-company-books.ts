import { liveQuery } from 'dexie';
import type { CompanyId } from '@/lib/domain/ids';
import { database } from './database';
import { currentGenerations } from './generations';
import { newestPolicyVersion } from './policies';

/**
 * Tells when the books of any of these companies, what the bank paid of them, or the policy they are judged by becomes another, whichever
 * page or worker made it so. Not told is how it stands when this begins. Returns how to stop.
 */
export function watchCompanyBooks(companies: readonly CompanyId[], onChange: () => void): () => void {
  let isFirst = true;
  const subscription = liveQuery(() => Promise.all(companies.map(standOf))).subscribe({
    next: () => {
      if (!isFirst) onChange();
      isFirst = false;
    },
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}

async function standOf(company: CompanyId): Promise<void> {
  await database.allocations.where('[company+debtor+entry]').between([company], [company, []]).count();
  await Promise.all([currentGenerations(company), newestPolicyVersion(company)]);
}
