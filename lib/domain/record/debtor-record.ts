import type { ArrangementRecord } from './arrangement-record';
import type { ClosingRecord } from './closing-record';
import type { CommentRecord } from './comment-record';
import type { ContactRecord } from './contact-record';
import type { DecisionRecord } from './decision-record';
import type { DisputeRecord } from './dispute-record';
import type { FlagRecord } from './flag-record';
import type { LimitRecord } from './limit-record';
import type { PromiseRecord } from './promise-record';
import type { ReadingRecord } from './reading-record';
import type { ReferralRecord } from './referral-record';
import type { VisitRecord } from './visit-record';

/** Everything that people recorded about a debtor, as it stands: a fold of its events (lib/ledger/projections). */
export interface DebtorRecord {
  readonly flags: readonly FlagRecord[];
  readonly comments: readonly CommentRecord[];
  /** Open ones and closed ones. */
  readonly disputes: readonly DisputeRecord[];
  readonly promises: readonly PromiseRecord[];
  readonly arrangements: readonly ArrangementRecord[];
  readonly visits: readonly VisitRecord[];
  /** Whom we met, the last first. */
  readonly contacts: readonly ContactRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly closings: readonly ClosingRecord[];
  /** Of the company itself: who read which version of its policy. */
  readonly readings: readonly ReadingRecord[];
  /** Null: nobody set one here. */
  readonly limit: LimitRecord | null;
  /** Events that this version does not understand; they are kept, and shown as made by a newer version. */
  readonly notUnderstood: number;
}

/** Of a debtor about whom nobody recorded anything. */
export const NOTHING_RECORDED: DebtorRecord = {
  flags: [],
  comments: [],
  disputes: [],
  promises: [],
  arrangements: [],
  visits: [],
  contacts: [],
  decisions: [],
  referrals: [],
  closings: [],
  readings: [],
  limit: null,
  notUnderstood: 0,
};
