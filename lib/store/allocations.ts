import { Dexie } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { AllocatedPayment } from '@/lib/domain/merging/sourced-position';
import { type AllocationRow, database } from './database';
import { markScoresDue } from './score-dues';

const ofCompany = (company: CompanyId) => database.allocations.where(':id').between([company], [company, Dexie.maxKey]);

/** What the bank paid of a debtor, in no order. */
export function readAllocations(company: CompanyId, debtor: DebtorKey): Promise<AllocatedPayment[]> {
  return database.allocations.where(':id').between([company, debtor], [company, debtor, Dexie.maxKey]).toArray();
}

/** All of a company after a day anew, or all there is, in one transaction: nobody ever sees half of it. */
export async function replaceAllocations(
  company: CompanyId,
  after: LocalDate | null,
  rows: readonly AllocationRow[],
): Promise<void> {
  await database.transaction('rw', database.allocations, database.scoreDues, async () => {
    const replaced = ofCompany(company).and(({ on }) => after === null || on > after);
    const before = await replaced.toArray();
    await database.allocations.bulkDelete(before.map(({ debtor, entry }) => [company, debtor, entry]));
    await database.allocations.bulkPut([...rows]);
    await markScoresDue(
      company,
      paidAnew(before, rows).map((debtor) => ({ debtor })),
    );
  });
}

/** Of whom the bank now tells something else. */
function paidAnew(before: readonly AllocationRow[], after: readonly AllocationRow[]): readonly DebtorKey[] {
  const toldOf = (rows: readonly AllocationRow[]) =>
    new Map([...Map.groupBy(rows, ({ debtor }) => debtor)].map(([debtor, own]) => [debtor, own.map(toldIn).sort().join()]));
  const [was, is] = [toldOf(before), toldOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((debtor) => was.get(debtor) !== is.get(debtor));
}

const toldIn = ({ entry, on, items, onAccount }: AllocationRow): string => JSON.stringify([entry, on, items, onAccount]);
