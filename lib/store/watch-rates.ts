import { liveQuery } from 'dexie';
import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import { newestRates, readRateFeed } from './exchange-rates';

/** Tells what there is of exchange rates now and at every change, whichever page or worker made it. Returns how to stop. */
export function watchRates(onChange: (state: RatesState) => void): () => void {
  const subscription = liveQuery(async () => ({ feed: await readRateFeed(), newest: await newestRates() })).subscribe({
    next: onChange,
    error: (error) => console.error(error),
  });
  return () => subscription.unsubscribe();
}
