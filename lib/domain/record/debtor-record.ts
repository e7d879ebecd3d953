import type { CommentRecord } from './comment-record';
import type { FlagRecord } from './flag-record';

/** Everything that people recorded about a debtor, as it stands: a fold of its events (lib/ledger/projections). */
export interface DebtorRecord {
  readonly flags: readonly FlagRecord[];
  readonly comments: readonly CommentRecord[];
  /** Events that this version does not understand; they are kept, and shown as made by a newer version. */
  readonly notUnderstood: number;
}

/** Of a debtor about whom nobody recorded anything. */
export const NOTHING_RECORDED: DebtorRecord = { flags: [], comments: [], notUnderstood: 0 };
