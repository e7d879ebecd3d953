import { describe, expect, it } from 'vitest';
import { addDays, addMonths, localDate } from '../local-date';
import { COMMERCIAL_RATES } from './commercial-rates';
import { CONSUMER_RATES } from './consumer-rates';
import { isOutdated } from './is-outdated';
import { isProvisional } from './is-provisional';
import { ratePeriods } from './rate-periods';

describe('rate tables', () => {
  it.each([
    ['commercial', COMMERCIAL_RATES],
    ['consumer', CONSUMER_RATES],
  ])('%s: says where it is from, oldest first, each row another rate', (_, { rows, sources, law, checkedOn }) => {
    expect(rows.map(({ from }) => from)).toEqual([...rows.map(({ from }) => from)].sort());
    expect(rows.every(({ pct }, index) => pct > 0 && pct !== rows[index + 1]?.pct)).toBe(true);
    expect(rows.every(({ from }) => /-(01|07)-01$/.test(from))).toBe(true);
    expect([sources.length > 0, law.includes('6:119'), checkedOn >= (rows.at(-1)?.from ?? '')]).toEqual([true, true, true]);
  });
  it.each([
    ['2022-12-31', 8],
    ['2023-01-01', 10.5],
    ['2023-07-01', 12],
    ['2024-01-01', 12.5],
    ['2024-07-01', 12.25],
    ['2025-01-01', 11.15],
    ['2025-07-01', 10.15],
    ['2026-06-30', 10.15],
    ['2026-07-01', 10.4],
  ])('commercial rate on %s is %s%%', (day, pct) => {
    expect(ratePeriods(localDate(day), localDate(day), COMMERCIAL_RATES)).toEqual([{ from: day, to: day, days: 1, pct }]);
  });
  it.each([
    ['2022-12-31', 2],
    ['2023-01-01', 4],
    ['2023-07-01', 6],
    ['2024-01-01', 7],
    ['2025-01-01', 6],
    ['2026-01-01', 4],
  ])('consumer rate on %s is %s%%', (day, pct) => {
    expect(ratePeriods(localDate(day), localDate(day), CONSUMER_RATES)).toEqual([{ from: day, to: day, days: 1, pct }]);
  });
  it('ages from the day it was checked', () => {
    expect(isOutdated(COMMERCIAL_RATES, addMonths(COMMERCIAL_RATES.checkedOn, 7), 7)).toBe(false);
    expect(isOutdated(COMMERCIAL_RATES, addDays(addMonths(COMMERCIAL_RATES.checkedOn, 7), 1), 7)).toBe(true);
  });
  it.each([
    ['2026-06-30', '2026-06-30', false],
    ['2026-06-30', '2026-07-01', true],
    ['2026-07-01', '2026-12-31', false],
    ['2026-12-31', '2027-01-01', true],
  ])('checked on %s, the rate of %s is provisional: %s', (checkedOn, on, expected) => {
    expect(isProvisional({ ...COMMERCIAL_RATES, checkedOn: localDate(checkedOn) }, localDate(on))).toBe(expected);
  });
});
