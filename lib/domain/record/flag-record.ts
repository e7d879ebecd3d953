import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Noted } from './noted';

/** A flag that stands (domain.md 0). Lifted ones are in the timeline. */
export interface FlagRecord extends Noted {
  readonly kind: 'stop' | 'watch' | 'note';
  /** Null: the text was erased; the flag stands. */
  readonly reason: string | null;
  /** Of a stop: what lifts it. */
  readonly release: 'paid' | 'prepay_ok' | 'total' | null;
  /** Ids of the open items to be paid first, with `release: 'paid'`. */
  readonly items: readonly string[];
  /** Of a watch: the longest term in days. */
  readonly maxTermDays: number | null;
  readonly expiresOn: LocalDate;
  readonly reviewOn: LocalDate;
  /** What it was about when it was raised. */
  readonly amount?: Money;
}
