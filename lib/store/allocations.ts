import { Dexie } from 'dexie';
import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { AllocatedPayment } from '@/lib/domain/merging/sourced-position';
import { type AllocationRow, database } from './database';

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
  await database.transaction('rw', database.allocations, async () => {
    await ofCompany(company)
      .and(({ on }) => after === null || on > after)
      .delete();
    await database.allocations.bulkPut([...rows]);
  });
}
