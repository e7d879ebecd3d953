import type { ConnectionTrouble } from '@/lib/domain/connection';
import { RATES_EVERY_MINUTES, type RateFeed } from '@/lib/domain/exchange/rate-feed';
import { isRefreshDue } from '@/lib/domain/is-refresh-due';
import type { Instant } from '@/lib/domain/local-date';
import type { RefreshOf } from '@/lib/platform/pull-messages';
import { createHttp } from '@/lib/sources/http/create-http';
import type { RateSource } from '@/lib/sources/rates/ecb-rates';
import { newestRates, noteRateFeed, readRateFeed, saveRates } from '@/lib/store/exchange-rates';
import { importFailure } from './import-failure';
import { isGranted } from './is-granted';
import type { Asking } from './live-context';
import { troubleOf } from './trouble-of';

export interface RatesInput extends Pick<Asking, 'network' | 'signal'> {
  readonly now: Instant;
  /** IANA zone whose working hours count. */
  readonly timeZone: string;
  readonly of: RefreshOf;
  readonly rates: RateSource;
  /** Match patterns that the user allows. */
  readonly granted: readonly string[];
}

/**
 * Asks for exchange rates where a person switched them on and it is time. What is there stays when it fails, with its own day, and the feed
 * says why.
 */
export async function refreshRates(input: RatesInput): Promise<{ readonly isChanged: boolean }> {
  const feed = await readRateFeed();
  if (!feed || !isItsTurn(feed, input)) return { isChanged: false };
  const { rates, granted, network, signal, now } = input;
  try {
    if (!isGranted(rates.origins, granted)) return await noteTrouble(feed, notGranted(input), input);
    const isFirst = (await newestRates()) === null;
    const days = await rates.pull(createHttp(network, { by: 'key' }, signal), isFirst);
    const isChanged = await saveRates(days);
    await noteRateFeed({ pulledAt: now, triedAt: now, trouble: null, failures: 0 });
    return { isChanged };
  } catch (error) {
    return noteTrouble(feed, troubleOf(importFailure(error, signal), now), input);
  }
}

function isItsTurn({ triedAt, failures }: RateFeed, { of, now, timeZone }: RatesInput): boolean {
  if (of.is === 'asked' || of.is === 'rates') return true;
  return of.is === 'due' && isRefreshDue({ triedAt, failures, everyMinutes: RATES_EVERY_MINUTES }, now, timeZone);
}

const notGranted = ({ rates, now }: RatesInput): ConnectionTrouble => ({
  kind: 'no-permission',
  fields: { host: new URL(rates.origin).host },
  at: now,
});

async function noteTrouble(
  { failures }: RateFeed,
  trouble: ConnectionTrouble | null,
  { now }: RatesInput,
): Promise<{ readonly isChanged: false }> {
  if (trouble) await noteRateFeed({ trouble, triedAt: now, failures: failures + 1 });
  return { isChanged: false };
}
