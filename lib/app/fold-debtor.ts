import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import { eventsOf, foldAgain } from '@/lib/store/events';
import { foldRow, PROJECTING } from './fold-row';

/** Folds the events of a debtor anew and keeps what they come to. */
export async function foldDebtor(company: CompanyId, subject: DebtorKey): Promise<DebtorRecord> {
  await foldAgain(company, [subject], PROJECTING);
  return foldRow(company, subject, await eventsOf(subject)).record;
}
