import { describe, expect, it } from 'vitest';
import { AmountReader, type DecimalMark, decimalMark } from './amount-reader';

describe('decimalMark', () => {
  it.each<[string[], ReturnType<typeof decimalMark>]>([
    [['1234,56'], ','],
    [['1234.5', '10'], '.'],
    [['1.234,56', '12'], ','],
    [['1,234.56'], '.'],
    [['1.234.567'], ','],
    [['1,234,567'], '.'],
    [['0.125'], '.'],
    [['1234.567'], '.'],
    [['1.234', '2.500'], ','],
    [['1.234', '12.5'], '.'],
    [['1.234', '1,234'], 'both'],
    [['1.5', '1,5'], 'both'],
    [['1.5', '2.5', '1,5'], '.'],
    [['1.234,-'], ','],
    [['Fr. 1.50', 'Fr. 12.00'], '.'],
    [['12', ''], null],
    [[], null],
  ])('%j → %s', (amounts, mark) => {
    expect(decimalMark(amounts)).toBe(mark);
  });
});

describe('AmountReader', () => {
  it.each<[DecimalMark, string, number | string]>([
    [',', '1.234,56', 123_456],
    [',', '1234,5', 123_450],
    [',', '1.234', 123_400],
    [',', '€ 1.234,56-', -123_456],
    [',', '(12,00)', -1_200],
    [',', '1.234,-', 123_400],
    [',', '-1.234,--', -123_400],
    [',', '€ 12,=', 1_200],
    [',', '–1.234,56', -123_456],
    [',', '1.234,56 H', -123_456],
    [',', '1.234,56 S', 123_456],
    [',', '12,00 C', -1_200],
    [',', '12,00 eur', 1_200],
    [',', '1 234,56 kr', 123_456],
    ['.', 'Fr. 1’234.50', 123_450],
    ['.', '99.9900000001', 9_999],
    ['.', '99.9912345', 'amount-unreadable'],
    [',', '12.50', 'amount-unreadable'],
    [',', '1.23,00', 'amount-unreadable'],
    ['.', '1,234.56', 123_456],
    ['.', '-1234.56', -123_456],
    ['.', '−7.00', -700],
    ['.', "1'234.50", 123_450],
    ['.', '1 234.50', 123_450],
    ['.', '1\u202f234.50', 123_450],
    ['.', 'EUR 5.00', 500],
    ['.', '5.00 EUR', 500],
    ['.', '1,23', 'amount-unreadable'],
    ['.', '=1+1', 'amount-unreadable'],
    ['.', 'n/a', 'amount-unreadable'],
    ['.', '--5', 'amount-unreadable'],
    ['.', '€', 'amount-unreadable'],
    ['.', '1000000000000.00', 'number-too-large'],
  ])('reads with %s %j as %j', (mark, text, minor) => {
    expect(new AmountReader(mark).read(text, 2)).toBe(minor);
  });

  it('lets the first amount with a mark settle it where none was seen before', () => {
    const reader = new AmountReader(null);
    expect([reader.read('12', 2), reader.read('3,5', 2), reader.read('1.250', 2), reader.read('2.5', 2)]).toEqual([
      1_200,
      350,
      125_000,
      'amount-unreadable',
    ]);
    expect(new AmountReader(null).read('3.25', 2)).toBe(325);
  });

  it('goes by the decimals of the currency', () => {
    expect(new AmountReader('.').read('1,500', 0)).toBe(1_500);
    expect(new AmountReader('.').read('1.250', 3)).toBe(1_250);
  });
});
