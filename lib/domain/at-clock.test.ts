import { describe, expect, it } from 'vitest';
import { atClock } from './at-clock';
import { localDate } from './local-date';

describe('a time on the clock', () => {
  it.each([
    ['in winter', '2026-11-25', '14:30', 'Europe/Amsterdam', '2026-11-25T13:30:00.000Z'],
    ['in summer', '2026-07-01', '14:30', 'Europe/Amsterdam', '2026-07-01T12:30:00.000Z'],
    ['before the clock goes forward', '2026-03-29', '01:30', 'Europe/Amsterdam', '2026-03-29T00:30:00.000Z'],
    ['after it', '2026-03-29', '03:30', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['after it goes back', '2026-10-25', '04:00', 'Europe/Amsterdam', '2026-10-25T03:00:00.000Z'],
    ['elsewhere', '2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ])('%s', (_, date, time, zone, expected) => {
    expect(atClock(localDate(date), time, zone)).toBe(expected);
  });
});
