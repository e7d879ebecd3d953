import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '@/lib/domain/money';
import { amountLeft } from './amount-left';
import { type AmountValue, readMoney } from './read-money';
import { RowFault } from './row-fault';

const EUR = 'EUR' as CurrencyCode;
const minor = (value: AmountValue, currency = 'EUR') => readMoney(value, currency as CurrencyCode, 'amount').minor;

describe('readMoney', () => {
  it.each<[AmountValue, number]>([
    [0, 0],
    [-0, 0],
    [1234.5, 123_450],
    [-0.01, -1],
    ['1234.56', 123_456],
    ['-1.5', -150],
    ['120.00000000', 12_000],
    ['7.', 700],
    // Noise of sums of binary fractions.
    [118.000_000_000_000_01, 11_800],
    [0.1 + 0.2, 30],
    [99.999_999_999_999_99, 10_000],
    // Half away from zero.
    [1.005, 101],
    ['1.005', 101],
    ['-1.005', -101],
    ['1.0049', 100],
  ])('reads %s as %i cents', (value, cents) => {
    expect(minor(value)).toBe(cents);
    expect(Object.is(minor(value), -0)).toBe(false);
  });

  it('knows currencies without cents, and with a thousandth', () => {
    expect([minor('1500', 'JPY'), minor(1.2345, 'KWD')]).toEqual([1_500, 1_235]);
  });

  it.each<AmountValue>([
    '',
    ' ',
    'twelve',
    '1,50',
    '1.234,56',
    '1e5',
    '€ 5',
    '0x10',
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('does not guess at %s', (value) => {
    expect(() => minor(value)).toThrow(RowFault);
  });

  it('takes no amount that sums would not hold', () => {
    expect(() => minor('100000000000.01')).toThrow(expect.objectContaining({ reason: 'number-too-large' }));
    expect(() => minor(1e21)).toThrow(RowFault);
  });
});

describe('amountLeft', () => {
  it.each<[number, AmountValue, number]>([
    [10_000, 0, 10_000],
    [10_000, null, 10_000],
    [10_000, 25, 7_500],
    [10_000, '33.33', 6_667],
    [-10_000, 25, -7_500],
    [101, 50, 51],
    [10_000, 100, 0],
    [10_000, 130, 0],
    [10_000, -5, 10_000],
  ])('of %i less %s%% is %i', (cents, percent, left) => {
    expect(amountLeft({ minor: cents, currency: EUR }, percent, 'percent')).toEqual({ minor: left, currency: EUR });
  });
});
