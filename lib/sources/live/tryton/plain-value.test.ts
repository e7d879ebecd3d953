import { describe, expect, it } from 'vitest';
import { plainValue } from './plain-value';

describe('plainValue', () => {
  it.each([
    [{ __class__: 'Decimal', decimal: '2357.68' }, '2357.68'],
    [{ __class__: 'Decimal', decimal: '1E+3' }, 1000],
    [{ __class__: 'Decimal', decimal: 'twelve' }, 'twelve'],
    [{ __class__: 'date', year: 2026, month: 3, day: 9 }, '2026-03-09'],
    [
      { __class__: 'datetime', year: 2026, month: 3, day: 9, hour: 7, minute: 5, second: 0, microsecond: 3 },
      '2026-03-09T07:05:00',
    ],
    [{ __class__: 'bytes', base64: 'AA==' }, null],
    [[{ 'party.': { code: 'K1', id: 2 } }], [{ 'party.': { code: 'K1', id: 2 } }]],
  ])('reads %j', (value, expected) => {
    expect(plainValue(value)).toEqual(expected);
  });

  it('goes no deeper than any answer does', () => {
    let value: unknown = 'bottom';
    for (let depth = 0; depth < 5_000; depth++) value = [value];
    expect(JSON.stringify(plainValue(value))).not.toContain('bottom');
  });
});
