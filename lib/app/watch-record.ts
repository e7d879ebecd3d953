import type { DebtorKey } from '@/lib/domain/ids';
import { type DebtorRecord, NOTHING_RECORDED } from '@/lib/domain/record/debtor-record';
import { stableHash } from '@/lib/domain/stable-hash';
import { watchRecordRow } from '@/lib/store/records';

/**
 * Tells whenever somebody records anything about a debtor, in whichever page; also what was recorded between the reading of `known` and
 * now. Returns how to stop.
 */
export function watchRecord(debtor: DebtorKey, known: DebtorRecord, onChange: () => void): () => void {
  let before = stableHash(known);
  return watchRecordRow(debtor, (row) => {
    const now = stableHash(row?.record ?? NOTHING_RECORDED);
    if (now === before) return;
    before = now;
    onChange();
  });
}
