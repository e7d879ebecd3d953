import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date';
import { letterPeriod, mayChargeCosts } from './fourteen-day-letter';

describe('the fourteen-day letter', () => {
  const sentOn = localDate('2026-09-15');
  it('runs from the day after it was received', () => {
    expect(letterPeriod({ sentOn, receivedOn: localDate('2026-09-16') })).toEqual({
      lastFreeDay: '2026-09-30',
      costsFrom: '2026-10-01',
    });
  });
  it('takes seventeen days from sending when nobody knows when it was received', () => {
    expect(letterPeriod({ sentOn, receivedOn: null })).toEqual({ lastFreeDay: '2026-10-01', costsFrom: '2026-10-02' });
  });
  it.each([
    ['a business, without a letter', false, null, '2026-09-01', true],
    ['a consumer, without a letter', true, null, '2026-12-31', false],
    ['a consumer, on the last free day', true, { sentOn, receivedOn: null }, '2026-10-01', false],
    ['a consumer, the day after', true, { sentOn, receivedOn: null }, '2026-10-02', true],
  ])('costs for %s: %#', (_, isConsumer, letter, today, expected) => {
    expect(mayChargeCosts(isConsumer, letter, localDate(today))).toBe(expected);
  });
});
