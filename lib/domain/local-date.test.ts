import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateInZone,
  dayNumber,
  daysBetween,
  instant,
  isoWeekday,
  localDate,
  parseLocalDate,
} from './local-date';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => localDate(date.toISOString().slice(0, 10)));

describe('parseLocalDate', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0999-01-01', '0100-01-01', '2026-12-31', '2026-04-30'])(
    'reads %s',
    (text) => {
      expect(parseLocalDate(text)).toBe(text);
    },
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-12-32',
    '2026-12-00',
    '0099-12-31',
    '2026-11/22',
    '2026/11-22',
    '2026-1/-01',
    '2026-11-222',
    '2026-11-2:',
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    'x',
    '',
    '2026-01-0a',
  ])('refuses %s', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });
});

describe('calendar arithmetic', () => {
  it('counts whole days over a change of clocks', () => {
    expect(daysBetween(localDate('2026-03-28'), localDate('2026-03-30'))).toBe(2);
    expect(daysBetween(localDate('2026-06-19'), localDate('2026-09-30'))).toBe(103);
  });
  it('numbers the days as the calendar of the machine does', () => {
    // The ends of every month over a whole cycle of leap years.
    const monthEnds = Array.from({ length: 12 * 401 }, (_, month) => Date.UTC(1799, month, 0) / 86_400_000);
    for (const day of monthEnds.flatMap((end) => [end, end + 1])) {
      expect(dayNumber(localDate(new Date(day * 86_400_000).toISOString().slice(0, 10)))).toBe(day);
    }
    expect(dayNumber(localDate('1970-01-01'))).toBe(0);
  });
  it('knows the day of the week', () => {
    expect(isoWeekday(localDate('2026-11-22'))).toBe(7);
    expect(isoWeekday(localDate('1969-12-29'))).toBe(1);
  });
  it('keeps to the end of a shorter month', () => {
    expect(addMonths(localDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(localDate('2026-09-30'), -24)).toBe('2024-09-30');
    expect(addMonths(localDate('2026-11-15'), 2)).toBe('2027-01-15');
    expect(addMonths(localDate('2026-01-15'), -1)).toBe('2025-12-15');
    expect(addMonths(localDate('2026-12-15'), 12)).toBe('2027-12-15');
    expect(addMonths(localDate('2024-02-29'), 12)).toBe('2025-02-28');
  });
  it('adds what it counts', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -5000, max: 5000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });
});

describe('localDate', () => {
  it('says what is no date', () => {
    expect(() => localDate('2026-02-29')).toThrow('not a calendar date: 2026-02-29');
  });
});

describe('dateInZone', () => {
  it('is the date on the wall there', () => {
    const moment = instant('2026-11-21T23:30:00Z');
    expect(dateInZone(moment, 'Europe/Amsterdam')).toBe('2026-11-22');
    expect(dateInZone(moment, 'UTC')).toBe('2026-11-21');
    expect(dateInZone(moment, 'America/Los_Angeles')).toBe('2026-11-21');
    expect(dateInZone(instant('2026-11-21T10:30:00Z'), 'Pacific/Kiritimati')).toBe('2026-11-22');
  });
});
