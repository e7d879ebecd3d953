import type { Money } from '../money';
import type { SentText } from './dispute-record';
import type { Noted } from './noted';

export const THANKS_KINDS = ['thank-you', 'receipt'] as const;
export type ThanksKind = (typeof THANKS_KINDS)[number];

/** A thank-you or receipt for an invoice that was paid in full; once per invoice (domain.md R3-07). */
export interface ThanksRecord extends Noted {
  readonly invoice: string;
  readonly kind: ThanksKind;
  readonly amount: Money;
  /** Null: erased. */
  readonly text: SentText | null;
}
