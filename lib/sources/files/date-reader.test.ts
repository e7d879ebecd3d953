import { describe, expect, it } from 'vitest';
import { DateReader } from './date-reader';

describe('DateReader', () => {
  const dates = new DateReader();

  it('reads a calendar date, twice alike', () => {
    expect([dates.read('2024-02-29'), dates.read('2024-02-29')]).toEqual(['2024-02-29', '2024-02-29']);
  });

  it('tells apart what is not there and what can not be read', () => {
    expect(dates.read('')).toBeNull();
    expect(dates.read('0001-01-01')).toBeNull();
    expect(dates.read('0000-00-00')).toBeNull();
    expect(dates.read('2026-02-30')).toBeUndefined();
    expect(dates.read('tomorrow')).toBeUndefined();
  });

  it('goes on after more distinct texts than it remembers', () => {
    for (let index = 0; index < 25_000; index++) dates.read(`no date ${index}`);
    expect(dates.read('2026-11-22')).toBe('2026-11-22');
  });
});
