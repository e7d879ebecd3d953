import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, nextWorkingDay, workingDaysBetween } from './holidays';
import { addDays, isoWeekday, localDate } from './local-date';

describe('isWorkingDay', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-04-27', "King's Day"],
    ['2026-05-05', 'Liberation Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-12-25', 'Christmas'],
    ['2024-04-01', 'Easter Monday of a leap year'],
    ['2038-04-26', 'the latest Easter Monday there is'],
    ['2026-09-26', 'a Saturday'],
  ])('%s is not: %s', (date) => {
    expect(isWorkingDay(localDate(date))).toBe(false);
  });
  it.each(['2026-01-02', '2026-04-02', '2026-04-07', '2025-04-25', '2026-12-28'])('%s is', (date) => {
    expect(isWorkingDay(localDate(date))).toBe(true);
  });
  it('keeps the King from having his day on a Sunday', () => {
    expect(isWorkingDay(localDate('2031-04-28'))).toBe(true);
    expect(isWorkingDay(localDate('2036-04-28'))).toBe(true);
  });
});

describe('Easter Monday', () => {
  // The years in which the reckoning has an exception, and the turns of centuries, are among them.
  it.each([
    '1900-04-16',
    '1954-04-19',
    '1981-04-20',
    '2000-04-24',
    '2049-04-19',
    '2076-04-20',
    '2096-04-16',
    '2099-04-13',
    '2100-03-29',
    '2106-04-19',
    '2285-03-23',
    '2300-04-09',
    '2302-04-21',
  ])('%s is no working day, and the Tuesday after it is one', (monday) => {
    expect(isWorkingDay(localDate(monday))).toBe(false);
    expect(isWorkingDay(addDays(localDate(monday), 1))).toBe(true);
  });
});

describe('the holidays of a year', () => {
  it('are these, of the days from Monday to Friday', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays(localDate('2093-01-01'), index));
    const closed = days.filter((day) => isoWeekday(day) <= 5 && !isWorkingDay(day));
    expect(closed).toEqual([
      '2093-01-01',
      '2093-04-10',
      '2093-04-13',
      '2093-04-27',
      '2093-05-05',
      '2093-05-21',
      '2093-06-01',
      '2093-12-25',
    ]);
  });
});

describe('nextWorkingDay', () => {
  it('stays on a working day', () => {
    expect(nextWorkingDay(localDate('2026-09-28'))).toBe('2026-09-28');
  });
  it('passes a weekend and a run of holidays', () => {
    expect(nextWorkingDay(localDate('2026-09-26'))).toBe('2026-09-28');
    expect(nextWorkingDay(localDate('2026-04-03'))).toBe('2026-04-07');
    expect(nextWorkingDay(localDate('2026-12-25'))).toBe('2026-12-28');
  });
  it('is never a week away', () => {
    const days = Array.from({ length: 366 * 40 }, (_, index) => addDays(localDate('2020-01-01'), index));
    let closed = 0;
    const longest = days.reduce((most, day) => {
      closed = isWorkingDay(day) ? 0 : closed + 1;
      return Math.max(most, closed);
    }, 0);
    expect(longest).toBeLessThan(7);
  });
});

describe('workingDaysBetween', () => {
  it('leaves out the first day and counts the last', () => {
    expect(workingDaysBetween(localDate('2026-09-25'), localDate('2026-09-28'))).toBe(1);
    expect(workingDaysBetween(localDate('2026-09-28'), localDate('2026-09-28'))).toBe(0);
    expect(workingDaysBetween(localDate('2026-04-02'), localDate('2026-04-07'))).toBe(1);
    expect(workingDaysBetween(localDate('2026-04-30'), localDate('2026-05-05'))).toBe(2);
  });
  it('are none backwards', () => {
    expect(workingDaysBetween(localDate('2026-09-28'), localDate('2026-09-25'))).toBe(0);
  });
  it('agrees with counting one by one, over years too', () => {
    const start = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(localDate('2020-01-01'), days));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 500 }), (from, length) => {
        const oneByOne = Array.from({ length }, (_, index) => addDays(from, index + 1)).filter(isWorkingDay).length;
        expect(workingDaysBetween(from, addDays(from, length))).toBe(oneByOne);
      }),
      { numRuns: 30 },
    );
  });
});
