import { describe, expect, it } from 'vitest';
import type { Connection } from './connection';
import { isLongAgo, isRefreshDue, minutesBetween } from './is-refresh-due';
import { instant } from './local-date';

const ZONE = 'Europe/Amsterdam';
/** Asked last at half past nine in the morning of a Monday, in winter. */
const connection = { everyMinutes: 30, failures: 0, triedAt: instant('2026-11-23T08:30:00Z') } as Connection;
const due = (now: string, different: Partial<Connection> = {}) =>
  isRefreshDue({ ...connection, ...different }, instant(now), ZONE);

describe('whether a source is asked by itself', () => {
  it.each([
    ['2026-11-23T08:59:59Z', false, 'a second before its half hour'],
    ['2026-11-23T09:00:00Z', true, 'after half an hour'],
    ['2026-11-23T17:59:00Z', true, 'at the end of the working day'],
    ['2026-11-23T18:00:00Z', false, 'at seven in the evening'],
    ['2026-11-24T05:59:00Z', false, 'before seven in the morning'],
    ['2026-11-24T06:00:00Z', true, 'at seven in the morning'],
    ['2026-11-27T12:00:00Z', true, 'on Friday'],
    ['2026-11-28T12:00:00Z', false, 'on Saturday'],
  ])('%s: %s, %s', (now, expected) => {
    expect(due(now)).toBe(expected);
  });

  it('is, when it never was, and when the clock was set back', () => {
    expect(due('2026-11-23T08:31:00Z', { triedAt: null })).toBe(true);
    expect(isLongAgo(instant('2026-11-23T12:00:00Z'), instant('2026-11-23T08:00:00Z'), 30)).toBe(true);
  });

  it('waits twice as long with each failure, up to a working day', () => {
    const waits = [0, 1, 2, 4, 9].map((failures) => minutesBetween({ everyMinutes: 30, failures }));
    expect(waits).toEqual([30, 60, 120, 480, 480]);
    expect(due('2026-11-23T09:00:00Z', { failures: 1 })).toBe(false);
  });
});
