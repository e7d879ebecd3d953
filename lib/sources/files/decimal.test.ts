import { describe, expect, it } from 'vitest';
import { decimal } from './decimal';

describe('decimal', () => {
  it.each([
    ['1234.50', 2, 123_450],
    ['210', 2, 21_000],
    ['-0.05', 2, -5],
    ['+7.1', 2, 710],
    ['-0', 2, 0],
    ['.5', 2, 50],
    ['8000.000', 2, 800_000],
    ['1500', 0, 1500],
    ['1.250', 3, 1250],
    ['0.29', 2, 29],
  ])('reads %s with %i decimals as %i', (text, exponent, minor) => {
    expect(Object.is(decimal(text, exponent), minor)).toBe(true);
  });

  it('reads with a comma where that is the mark', () => {
    expect(decimal('12,50', 2, ','.charCodeAt(0))).toBe(1250);
    expect(decimal('12.50', 2, ','.charCodeAt(0))).toBe('amount-unreadable');
  });

  it.each(['', '-', '1.005', '1.2.3', '1e5', '0x10', '１２', ' 1', '1,5', 'NaN', '=1+1'])('does not read %j', (text) => {
    expect(decimal(text, 2)).toBe('amount-unreadable');
  });

  it('takes no amount that would make sums inexact', () => {
    expect(decimal('100000000000', 2)).toBe(10_000_000_000_000);
    expect(decimal('100000000000.01', 2)).toBe('number-too-large');
    expect(decimal('9'.repeat(400), 2)).toBe('number-too-large');
  });
});
