import type { ConnectionTrouble } from '../connection';
import type { Instant } from '../local-date';
import type { DayRates } from './day-rates';

/** A publisher of reference rates that a person switched on, and how it went last. */
export interface RateFeed {
  readonly id: 'ecb';
  readonly pulledAt: Instant | null;
  readonly triedAt: Instant | null;
  readonly trouble: ConnectionTrouble | null;
  /** Attempts in a row that failed: each makes the next wait longer. */
  readonly failures: number;
}

/** What there is of exchange rates: the feed, if it is on, and the newest day. */
export interface RatesState {
  readonly feed: RateFeed | null;
  readonly newest: DayRates | null;
}

/** Rates come once a working day, in the afternoon. */
export const RATES_EVERY_MINUTES = 240;
