import type { LadderStep } from '../ladder';
import type { TextChannel, TextKind } from '../letters/text-kind';
import type { Money } from '../money';
import type { CustomerLanguage } from './customer-language';
import type { SentText } from './dispute-record';
import type { Noted } from './noted';
import type { PromisedItem } from './promise-record';

export const CALL_RESULTS = ['pays', 'contests', 'cannot_pay', 'not_reached', 'other'] as const;
/** What came of a call. */
export type CallResult = (typeof CALL_RESULTS)[number];

/** What sales heard of the customer, after it was asked to call first (domain.md R2-16). */
export interface AnswerRecord extends Noted {
  readonly result: CallResult;
  /** Null: nothing, or erased. */
  readonly said: string | null;
}

/** A step of the ladder that a person took; what went out is kept as it was sent. */
export interface StepRecord extends Noted {
  readonly step: LadderStep;
  readonly channel: TextChannel;
  /** Which text it was made from: the letter that sets a consumer a last term is told from others by it. */
  readonly kind: TextKind;
  /** The invoices that it was about. */
  readonly items: readonly PromisedItem[];
  readonly amount: Money;
  readonly language: CustomerLanguage;
  /** Null: erased. */
  readonly text: SentText | null;
  /** Of S4: what sales heard; null: nothing yet. */
  readonly answer: AnswerRecord | null;
}

/** The account owner said to call before the second reminder goes (domain.md LAD-05). */
export interface CallRecord extends Noted {
  /** Null: not called yet. */
  readonly answer: AnswerRecord | null;
}

/** Somebody put the ladder on hold by hand. */
export interface HoldRecord extends Noted {
  /** The last day of it; null: until it is released. */
  readonly until: Noted['on'] | null;
  /** Null: erased. */
  readonly reason: string | null;
}

/** A person let the debt go to an agency (domain.md R2-17). */
export interface ReleaseRecord extends Noted {
  /** Null: erased. */
  readonly agency: string | null;
  /** In the register of agencies (domain.md L-12); null: not told. */
  readonly isRegistered: boolean | null;
}

/** How a debtor is asked to pay, as people recorded it. */
export interface DunningRecord {
  readonly steps: readonly StepRecord[];
  readonly calls: readonly CallRecord[];
  /** Those that nobody released. */
  readonly holds: readonly HoldRecord[];
  readonly releases: readonly ReleaseRecord[];
}

export const NOTHING_DUNNED: DunningRecord = { steps: [], calls: [], holds: [], releases: [] };
