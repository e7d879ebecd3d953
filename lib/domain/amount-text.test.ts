import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmountText } from './amount-text';
import { type CurrencyCode, EUR } from './money';

const read = (text: string, locale?: string, currency = EUR) => {
  const amount = parseAmountText(text, { currency, locale });
  return amount && [amount.minor, amount.currency];
};

describe('parseAmountText', () => {
  it.each([
    ['2.357,68', 235768],
    ['2,357.68', 235768],
    ['2357.68', 235768],
    ['2357,68', 235768],
    ['1 234,50 €', 123450],
    ['1\u00a0234,50\u00a0€', 123450],
    ['€\u00a013\u202f854,50', 1385450],
    ["1'234.50", 123450],
    ['1’234.50', 123450],
    ['(1.234,56)', -123456],
    ['1.234,56-', -123456],
    ['-1,234.56', -123456],
    ['−1.234,56', -123456],
    ['€ -12,00', -1200],
    ['-€ 12,00', -1200],
    ['EUR 100', 10000],
    ['100 EUR', 10000],
    ['€ 1.234,-', 123400],
    ['€ 12,--', 1200],
    ['0', 0],
    ['12.5', 1250],
    ['12,500.00', 1250000],
    ['1.234.567', 123456700],
    ['1,234,567.89', 123456789],
    ['1 234', 123400],
    ['100,000', null],
    ['1.234', null],
    ['1,234', null],
    ['0.125', null],
    ['12.34.56', null],
    ['1,23,456.00', null],
    ['1.2345', null],
    ['12,345678', null],
    ['', null],
    ['€', null],
    ['n/a', null],
    ['3 x 100', null],
    ['10%', null],
    ['100 stuks', null],
    ['100 STK', null],
    ['BTW 21,00', null],
    ['--5', null],
    ['(-5)', null],
    ['100.000.000.000', 1e13],
    ['100.000.000.000,01', null],
    ['12345678901234567890', null],
    ['1'.repeat(41), null],
    ['.50', null],
    ['1  234,50', 123450],
    ["1'234", 123400],
    ['1’23', null],
    ['12,- €', 1200],
    ['1,-5', null],
    ['( 12,00 )', -1200],
    ['12(5)', null],
    ['(5)12', null],
    ['1.234.5', null],
    ['1.234,567', null],
    ['12,5000', 1250],
    ['100'.padStart(40), 10000],
    ['100'.padStart(41), null],
  ])('%j', (text, minor) => {
    expect(read(text)).toEqual(minor === null ? null : [minor, 'EUR']);
  });

  it.each([
    ['1.234', 'nl', 123400],
    ['1.234', 'de-DE', 123400],
    ['€ 1.234', 'nl-NL', 123400],
    ['1,234', 'en', 123400],
    ['1,234', 'nl', null],
    ['1.234', 'en-GB', null],
    ['1.234', 'de-CH', null],
    ['1.234', 'no such language', null],
    ['1.234', 'nl-x-abcdefgh-abcdefgh-abcdefgh-abc', 123400],
    ['1.234', 'nl-x-abcdefgh-abcdefgh-abcdefgh-abcd', null],
    ['25.000,00', 'en', 2500000],
  ])('%j on a page in %s', (text, locale, minor) => {
    expect(read(text, locale)).toEqual(minor === null ? null : [minor, 'EUR']);
  });

  it.each([
    ['$ 10.00', [1000, 'USD']],
    ['£10', [1000, 'GBP']],
    ['¥ 1234', [1234, 'JPY']],
    ['¥ 12.50', null],
    ['KWD 1.5', [1500, 'KWD']],
    ['100 kr', [10000, 'SEK']],
  ])('%j names its currency', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a shared sign for the currency that is expected', () => {
    expect(read('$10.00', 'en', 'CAD' as CurrencyCode)).toEqual([1000, 'CAD']);
    expect(read('10,00 kr.', 'da', 'DKK' as CurrencyCode)).toEqual([1000, 'DKK']);
  });

  it.each(['nl-NL', 'de-DE', 'fr-FR', 'en-GB', 'de-CH', 'pl-PL', 'sv-SE'])('reads back what %s writes', (locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', useGrouping: 'always' });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (minor) => {
        expect(read(format.format(minor / 100), locale)?.[0]).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });
});
