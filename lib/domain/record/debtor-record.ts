import type { ArrangementRecord } from './arrangement-record';
import type { CheckRecord } from './check-record';
import type { ClosingRecord } from './closing-record';
import type { CommentRecord } from './comment-record';
import type { ContactRecord } from './contact-record';
import type { DecisionRecord } from './decision-record';
import type { DisputeRecord } from './dispute-record';
import type { FlagRecord } from './flag-record';
import type { ImprovementRecord } from './improvement-record';
import type { LimitRecord } from './limit-record';
import type { PromiseRecord } from './promise-record';
import { NO_REACH, type ReachRecord } from './reach-record';
import type { ReadingRecord } from './reading-record';
import type { ReferralRecord } from './referral-record';
import type { SignalRecord } from './signal-record';
import { type DunningRecord, NOTHING_DUNNED } from './step-record';
import type { TemplateRecord } from './template-record';
import type { ThanksRecord } from './thanks-record';
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
  /** What was said of the eleven checks, of all deals. */
  readonly checks: CheckRecord;
  readonly decisions: readonly DecisionRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly closings: readonly ClosingRecord[];
  /** How it was asked to pay. */
  readonly dunning: DunningRecord;
  readonly reach: ReachRecord;
  readonly thanks: readonly ThanksRecord[];
  readonly signals: readonly SignalRecord[];
  /** Of a company of ours: the texts it writes in its own words. */
  readonly templates: readonly TemplateRecord[];
  /** Of the company itself: who read which version of its policy. */
  readonly readings: readonly ReadingRecord[];
  /** Of the company itself: what it does about what its customers contest. */
  readonly improvements: readonly ImprovementRecord[];
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
  checks: { answers: [], tasks: [] },
  decisions: [],
  referrals: [],
  closings: [],
  dunning: NOTHING_DUNNED,
  reach: NO_REACH,
  thanks: [],
  signals: [],
  templates: [],
  readings: [],
  improvements: [],
  limit: null,
  notUnderstood: 0,
};
