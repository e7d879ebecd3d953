import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Noted } from './noted';

export const PROMISE_CHANNELS = ['phone', 'email', 'visit', 'letter', 'message'] as const;
export type PromiseChannel = (typeof PROMISE_CHANNELS)[number];

/** An invoice that a promise is about, and what of it was open when it was made. */
export interface PromisedItem {
  readonly item: string;
  readonly number: string | null;
  readonly open: Money;
}

/** What a customer said: so much, by that day. Kept or broken is never recorded: the book tells (domain.md 2.5). `on` is the day it was said. */
export interface PromiseRecord extends Noted {
  readonly amount: Money;
  readonly promisedOn: LocalDate;
  /** Empty: whatever is open. */
  readonly items: readonly PromisedItem[];
  readonly channel: PromiseChannel;
  /** Who said so; null: not told, or erased. */
  readonly who: string | null;
}
