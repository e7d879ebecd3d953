import { Dexie, liveQuery } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import { database } from './database';

type Key = [CompanyId, DebtorKey];
const keysOf = (company: CompanyId, debtors: readonly DebtorKey[]): Key[] => debtors.map((debtor) => [company, debtor]);
/** Nobody waits for more at once. */
const MOST = 500;

/** Asks whichever page is connected to the team for these. Returns those that nobody asked for yet. */
export function wantSnapshots(company: CompanyId, debtors: readonly DebtorKey[], at: Instant): Promise<readonly DebtorKey[]> {
  return database.transaction('rw', database.wanted, async () => {
    const known = await database.wanted.bulkGet(keysOf(company, debtors));
    const fresh = debtors.filter((_, index) => known[index] === undefined);
    await database.wanted.bulkPut(fresh.map((debtor) => ({ company, debtor, at })));
    return fresh;
  });
}

export async function noLongerWanted(company: CompanyId, debtors: readonly DebtorKey[]): Promise<void> {
  await database.wanted.bulkDelete(keysOf(company, debtors));
}

/** Whether somebody waits for any of these. */
export async function isWanted(company: CompanyId, debtors: readonly DebtorKey[]): Promise<boolean> {
  return (await database.wanted.bulkGet(keysOf(company, debtors))).some((row) => row !== undefined);
}

/** Tells now, and whenever somebody asks. Returns how to stop. */
export function watchWanted(company: CompanyId, onChange: (debtors: readonly DebtorKey[]) => void): () => void {
  const query = () =>
    database.wanted.where(':id').between([company, Dexie.minKey], [company, Dexie.maxKey]).limit(MOST).primaryKeys();
  const subscription = liveQuery(query).subscribe({
    next: (keys) => onChange(keys.map(([, debtor]) => debtor)),
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
