import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { RATES_HOLD_DAYS } from '@/lib/domain/exchange/day-rates';
import type { RateFeed } from '@/lib/domain/exchange/rate-feed';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { database } from './database';

/** More days than this nobody looks back on. */
const DAYS_KEPT = 400;

/** The newest rates of this day or before it; null where there are none, or only older ones than may be used. */
export async function readRates(today: LocalDate): Promise<DayRates | null> {
  const between = database.dayRates.where('on').between(addDays(today, -RATES_HOLD_DAYS), today, true, true);
  return (await between.last()) ?? null;
}

/** The newest rates of all, whatever their day. */
export async function newestRates(): Promise<DayRates | null> {
  return (await database.dayRates.orderBy('on').last()) ?? null;
}

/**
 * Keeps rates beside those of other days; a day that is told anew replaces what was told of it.
 * @returns whether anything changed.
 */
export function saveRates(days: readonly DayRates[]): Promise<boolean> {
  return database.transaction('rw', database.dayRates, async () => {
    const before = await database.dayRates.bulkGet(days.map(({ on }) => on));
    const fresh = days.filter((day, at) => !isSame(day, before[at]));
    await database.dayRates.bulkPut(fresh);
    const kept = await database.dayRates.orderBy('on').reverse().limit(DAYS_KEPT).primaryKeys();
    if (kept.length === DAYS_KEPT) await database.dayRates.where('on').below(kept.at(-1)).delete();
    return fresh.length > 0;
  });
}

function isSame(one: DayRates, other: DayRates | undefined): boolean {
  const names = Object.keys(one.perEuro);
  return (
    other !== undefined &&
    names.length === Object.keys(other.perEuro).length &&
    names.every((name) => one.perEuro[name] === other.perEuro[name])
  );
}

/** Null while nobody switched it on. */
export async function readRateFeed(): Promise<RateFeed | null> {
  return (await database.rateFeeds.get('ecb')) ?? null;
}

export async function saveRateFeed(feed: RateFeed): Promise<void> {
  await database.rateFeeds.put(feed);
}

/** Notes what became of an attempt; of a feed that was switched off meanwhile nothing. */
export async function noteRateFeed(change: Partial<RateFeed>): Promise<void> {
  await database.rateFeeds.update('ecb', change);
}

/** Switches the feed off and forgets its rates: amounts are kept apart again. */
export async function forgetRates(): Promise<void> {
  await database.transaction('rw', database.dayRates, database.rateFeeds, async () => {
    await database.rateFeeds.clear();
    await database.dayRates.clear();
  });
}
