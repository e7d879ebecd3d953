import type { CompanyId, DebtorKey } from '@/lib/domain/ids';
import { openMatters } from '@/lib/domain/record/open-matters';
import { blankErased } from '@/lib/ledger/chain/blank-erased';
import type { LedgerEvent } from '@/lib/ledger/contract';
import { foldRecord } from '@/lib/ledger/projections/fold-record';
import { FOLD_VERSION } from '@/lib/ledger/projections/fold-version';
import type { RecordRow } from '@/lib/store/event-row';
import { matterKey } from '@/lib/store/records';

/** How events become what is kept of them: blanked where they were erased, then folded. */
export const PROJECTING = { blank: blankErased, fold: foldRow } as const;

/** What the store keeps of a debtor's events. */
export function foldRow(company: CompanyId, subject: DebtorKey, events: readonly LedgerEvent[]): RecordRow {
  const record = foldRecord(events);
  const open = openMatters(record).map((matter) => matterKey(company, matter));
  return { subject, company, fold: FOLD_VERSION, record, open };
}
