import { describe, expect, it } from 'vitest';
import { dayOrNull } from './day-or-null';
import { latestDay } from './latest-day';
import { type DayValue, readDay } from './read-day';
import { RowFault } from './row-fault';

describe('readDay', () => {
  it.each<[DayValue, string | null]>([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T23:59:59', '2026-11-22'],
    ['2026-11-22 00:00:00', '2026-11-22'],
    ['/Date(1795305600000)/', '2026-11-22'],
    ['/Date(1795305600000+0000)/', '2026-11-22'],
    // Midnight in Amsterdam, which is still the day before in Greenwich.
    [1_795_302_000, '2026-11-22'],
    ['1795302000', '2026-11-22'],
    [null, null],
    [false, null],
    ['', null],
    ['0001-01-01', null],
    ['0001-01-01T00:00:00Z', null],
  ])('reads %s as %s', (value, day) => {
    expect(readDay(value, 'date', 'Europe/Amsterdam')).toBe(day);
  });

  it.each<DayValue>(['22-11-2026', 'soon', '2026-02-30', '/Date(x)/', '/Date(99999999999999999)/', 1e18])(
    'does not guess at %s',
    (value) => {
      expect(() => readDay(value, 'date')).toThrow(RowFault);
      expect(dayOrNull(value)).toBeNull();
    },
  );
});

describe('latestDay', () => {
  it('is the last of those that are told', () => {
    expect(latestDay([readDay('2026-01-02', ''), null, readDay('2026-03-01', ''), readDay('2025-12-31', '')])).toBe('2026-03-01');
    expect(latestDay([null])).toBeNull();
  });
});
