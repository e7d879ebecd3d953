import type { DisputeReason } from '../dispute-reason';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { CustomerLanguage } from './customer-language';
import type { Department } from './department';
import type { Noted } from './noted';

/** One invoice, or the part of it, that the customer contests. */
export interface DisputedItem {
  /** Id of the open item when it was recorded. */
  readonly item: string;
  readonly number: string | null;
  /** In the currency of the books, including VAT. */
  readonly amount: Money;
}

/** What people wrote of it; all of it goes to the customer (domain.md R0-07). */
export interface DisputeText {
  readonly owner: string;
  readonly customerView: string;
  readonly ourView: string;
  readonly action: string;
}

export const CONFIRMATION_CHANNELS = ['email', 'letter', 'handed-over'] as const;
export type ConfirmationChannel = (typeof CONFIRMATION_CHANNELS)[number];

/** The text exactly as it went out. */
export interface SentText {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface ConfirmationRecord extends Noted {
  readonly channel: ConfirmationChannel;
  readonly sentOn: LocalDate;
  /** Null: erased. */
  readonly text: SentText | null;
}

export const DISPUTE_OUTCOMES = ['credited', 'part_paid', 'rejected', 'withdrawn'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

export interface ResolutionRecord extends Noted {
  readonly outcome: DisputeOutcome;
  /** What was credited or is still to be paid; null: not told. */
  readonly amount: Money | null;
  readonly note: string | null;
}

/** A dispute with all that became of it, open ones and closed ones (domain.md 2.1, R0-03 to R0-07). `on` is the day it was raised. */
export interface DisputeRecord extends Noted {
  readonly items: readonly DisputedItem[];
  readonly reason: DisputeReason;
  readonly department: Department;
  /** The day by which our action is done. */
  readonly dueOn: LocalDate;
  readonly language: CustomerLanguage;
  /** Null: erased. */
  readonly text: DisputeText | null;
  /** Null: the written confirmation was not sent. */
  readonly confirmation: ConfirmationRecord | null;
  /** The desk took it on although it was raised late; null: it did not. */
  readonly acceptance: Noted | null;
  /** Null: it runs. */
  readonly resolution: ResolutionRecord | null;
}

export const isRunning = ({ resolution }: Pick<DisputeRecord, 'resolution'>): boolean => resolution === null;
