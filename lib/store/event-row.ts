import type { CompanyId, DebtorKey, DeviceId, EventId } from '@/lib/domain/ids';
import type { Instant } from '@/lib/domain/local-date';
import type { DebtorRecord } from '@/lib/domain/record/debtor-record';
import type { Hash } from '@/lib/ledger/contract';

/** What people recorded about one debtor, folded; the events themselves are the truth. */
export interface RecordRow {
  readonly subject: DebtorKey;
  readonly company: CompanyId;
  /** Version of the folds that made it. */
  readonly fold: number;
  readonly record: DebtorRecord;
  /** Company and kind of each matter that is open, as `matterKey` writes it. */
  readonly open: readonly string[];
}

/** Where the chain of one device in one company ends. */
export interface HeadRow {
  readonly company: CompanyId;
  readonly device: DeviceId;
  readonly id: EventId;
  readonly hash: Hash;
}

/** What somebody was typing when the page was closed. */
export interface DraftRow {
  /** What the draft is for: the form and whom it is about. */
  readonly id: string;
  readonly at: Instant;
  readonly value: unknown;
}
