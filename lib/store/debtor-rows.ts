import type { DebtorKey } from '@/lib/domain/ids';
import { database } from './database';
import type { DebtorRow } from './debtor-row';
import type { Lookup } from './lookup';

/** In the same order; undefined: nobody has this key here. */
export const debtorRowsOf = (keys: readonly DebtorKey[]): Promise<(DebtorRow | undefined)[]> =>
  database.debtors.bulkGet([...keys]);

/** Every debtor with one of these lookups, each once. */
export const debtorRowsBy = (lookups: readonly Lookup[]): Promise<DebtorRow[]> =>
  database.debtors.where('lookups').anyOf(lookups).distinct().toArray();

/** Notes who debtors of the team are; what is known of them here stays. */
export async function addTeamDebtors(rows: readonly DebtorRow[]): Promise<void> {
  await database.transaction('rw', database.debtors, async () => {
    const known = await debtorRowsOf(rows.map(({ key }) => key));
    const joined = (one: readonly string[], other: readonly string[] = []) => [...new Set([...other, ...one])];
    const merged = rows.map(({ numbers, lookups, ...row }, at) => ({
      ...row,
      ...known[at],
      numbers: joined(numbers, known[at]?.numbers),
      lookups: joined(lookups, known[at]?.lookups),
    }));
    await database.debtors.bulkPut(merged);
  });
}
