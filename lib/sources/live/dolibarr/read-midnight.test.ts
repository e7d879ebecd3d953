import { describe, expect, it } from 'vitest';
import { readMidnight } from './read-midnight';

const seconds = (moment: string) => Date.parse(moment) / 1000;

describe('a date of Dolibarr', () => {
  it.each([
    ['our own zone', '2026-03-31T00:00:00+02:00'],
    ['our own zone in winter', '2026-03-31T00:00:00+01:00'],
    ['Greenwich', '2026-03-31T00:00:00Z'],
    ['further east', '2026-03-31T00:00:00+03:00'],
    ['New York', '2026-03-31T00:00:00-04:00'],
    ['Auckland', '2026-03-31T00:00:00+12:00'],
  ])('is the same by the clock of %s', (_, moment) => {
    expect(readMidnight(seconds(moment), 'date', 'Europe/Amsterdam')).toBe('2026-03-31');
    expect(readMidnight(String(seconds(moment)), 'date', 'Europe/Amsterdam')).toBe('2026-03-31');
  });

  it('far in the east is so to who is there as well', () => {
    expect(readMidnight(seconds('2026-03-31T00:00:00+13:00'), 'date', 'Pacific/Tongatapu')).toBe('2026-03-31');
  });

  it('may be written out, or left out', () => {
    expect(readMidnight('2026-03-31', 'date', 'Europe/Amsterdam')).toBe('2026-03-31');
    expect(['', null, undefined, false].map((value) => readMidnight(value as null, 'date', 'UTC'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(() => readMidnight(1e300, 'date', 'UTC')).toThrow();
  });
});
