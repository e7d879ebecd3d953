import { forgetRates, readRateFeed, saveRateFeed } from '@/lib/store/exchange-rates';
import { keepRefreshing } from './keep-refreshing';

/** Switches the reference rates of the ECB on, or forgets them all: amounts in other currencies are then kept apart. */
export async function switchRates(isOn: boolean): Promise<void> {
  if (!isOn) await forgetRates();
  else if (!(await readRateFeed())) await saveRateFeed({ id: 'ecb', pulledAt: null, triedAt: null, trouble: null, failures: 0 });
  await keepRefreshing();
}
