import { describe, expect, it } from 'vitest';
import { endOfDay } from './end-of-day';
import { localDate } from './local-date';

describe('the end of a day', () => {
  it.each([
    ['winter in Amsterdam', '2026-11-22', 'Europe/Amsterdam', '2026-11-22T22:59:59.999Z'],
    ['summer in Amsterdam', '2026-07-01', 'Europe/Amsterdam', '2026-07-01T21:59:59.999Z'],
    ['the day the clock goes forward', '2026-03-29', 'Europe/Amsterdam', '2026-03-29T21:59:59.999Z'],
    ['the day before it', '2026-03-28', 'Europe/Amsterdam', '2026-03-28T22:59:59.999Z'],
    ['the day the clock goes back', '2026-10-25', 'Europe/Amsterdam', '2026-10-25T22:59:59.999Z'],
    ['west of Greenwich', '2026-11-22', 'America/New_York', '2026-11-23T04:59:59.999Z'],
    ['in UTC', '2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ])('%s', (_, date, zone, expected) => {
    expect(endOfDay(localDate(date), zone)).toBe(expected);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => endOfDay(localDate('2026-11-22'), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
