import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import { watchRates as watchStored } from '@/lib/store/watch-rates';

/** Tells what there is of exchange rates now and at every change. Returns how to stop. */
export function watchRates(onChange: (rates: RatesState) => void): () => void {
  return watchStored(onChange);
}
