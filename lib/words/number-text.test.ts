import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language';
import { readNumber, writeNumber } from './number-text';

describe('a number in a field', () => {
  it.each(LANGUAGES)('is read back as it was written in %s', (language) => {
    for (const value of [0, -1, 7, 999, 1_000, 25_000, 1_234_567, 0.85, 12.5, 99_999.25])
      expect(readNumber(writeNumber(value, language), language)).toBe(value);
  });

  it.each([
    ['nl', '25.000', 25_000],
    ['nl', '25.000,50', 25_000.5],
    ['nl', '2.5', 2.5],
    ['nl', ' 25000 ', 25_000],
    ['en', '25,000', 25_000],
    ['en', '2,5', 2.5],
    ['fr', '25 000', 25_000],
    ['fr', '25\u202f000,5', 25_000.5],
    ['de', '\u22121', -1],
    ['de', '1.000.000', 1_000_000],
  ] as const)('in %s, %s is %d', (language, text, value) => {
    expect(readNumber(text, language)).toBe(value);
  });

  it.each(['', 'x', '1x', '1.2.3', '--1', '1e3', '0x10', 'Infinity', '123456789012345', '.5', '5,'])(
    'is not what stands in “%s”',
    (text) => {
      expect(readNumber(text, 'nl')).toBeNull();
    },
  );
});
