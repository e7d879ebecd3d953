import { liveQuery } from 'dexie';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import type { RateFeed } from '@/lib/domain/exchange/rate-feed';
import { newestRates, readRateFeed } from './exchange-rates';

/** What there is of exchange rates: the feed, if it is on, and the newest day. */
export interface RatesState {
  readonly feed: RateFeed | null;
  readonly newest: DayRates | null;
}

/** Tells it now and at every change, whichever page or worker made it. Returns how to stop. */
export function watchRates(onChange: (state: RatesState) => void): () => void {
  const subscription = liveQuery(async () => ({ feed: await readRateFeed(), newest: await newestRates() })).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
