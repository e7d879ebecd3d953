import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DayRates } from '@/lib/domain/exchange/day-rates';
import { addDays, localDate } from '@/lib/domain/local-date';
import { forgetRates, newestRates, noteRateFeed, readRateFeed, readRates, saveRateFeed, saveRates } from './exchange-rates';

const TODAY = localDate('2026-11-22');
const on = (day: string, usd: number): DayRates => ({ on: localDate(day), perEuro: { USD: usd } });
const FEED = { id: 'ecb', pulledAt: null, triedAt: null, trouble: null, failures: 0 } as const;

beforeEach(forgetRates);

describe('rates of a day', () => {
  it('are the newest of that day or before it', async () => {
    await saveRates([on('2026-11-19', 1.07), on('2026-11-20', 1.08), on('2026-11-23', 1.09)]);
    expect(await readRates(TODAY)).toEqual(on('2026-11-20', 1.08));
    expect(await newestRates()).toEqual(on('2026-11-23', 1.09));
  });
  it('are none when the newest are older than a month', async () => {
    await saveRates([{ on: addDays(TODAY, -31), perEuro: { USD: 1 } }]);
    expect(await readRates(TODAY)).not.toBeNull();
    expect(await readRates(addDays(TODAY, 1))).toBeNull();
  });
  it('tell whether anything was new', async () => {
    expect(await saveRates([on('2026-11-20', 1.08)])).toBe(true);
    expect(await saveRates([on('2026-11-20', 1.08)])).toBe(false);
    expect(await saveRates([on('2026-11-20', 1.0801)])).toBe(true);
    expect(await saveRates([{ on: TODAY, perEuro: { USD: 1, GBP: 2 } }])).toBe(true);
    expect(await saveRates([{ on: TODAY, perEuro: { USD: 1 } }])).toBe(true);
  });
  it('are kept for a year and not for ever', async () => {
    await saveRates(Array.from({ length: 500 }, (_, ago) => ({ on: addDays(TODAY, -ago), perEuro: { USD: 1 } })));
    expect(await readRates(addDays(TODAY, -399))).not.toBeNull();
    expect(await readRates(addDays(TODAY, -400))).toBeNull();
  });
});

describe('the feed', () => {
  it('is none until somebody switches it on, and takes no note of what was switched off', async () => {
    await noteRateFeed({ failures: 3 });
    expect(await readRateFeed()).toBeNull();
    await saveRateFeed(FEED);
    await noteRateFeed({ failures: 3 });
    expect(await readRateFeed()).toEqual({ ...FEED, failures: 3 });
  });
  it('is forgotten with its rates', async () => {
    await saveRateFeed(FEED);
    await saveRates([on('2026-11-20', 1.08)]);
    await forgetRates();
    expect([await readRateFeed(), await newestRates()]).toEqual([null, null]);
  });
});
