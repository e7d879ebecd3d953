import type { DebtorKey } from '@/lib/domain/ids';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { FOLD_VERSION } from '@/lib/ledger/projections/fold-version';
import { readRecordRow } from '@/lib/store/records';

/** What people recorded about a debtor, as it stands. What an older version folded is folded anew first. */
export async function readRecord(subject: DebtorKey): Promise<DebtorRecord> {
  const row = await readRecordRow(subject);
  if (!row) return NOTHING_RECORDED;
  if (row.fold === FOLD_VERSION) return row.record;
  // Comes in only then: a page that shows a debtor has no use for the ledger's schemas.
  const { foldDebtor } = await import('./fold-debtor');
  return foldDebtor(row.company, subject);
}
