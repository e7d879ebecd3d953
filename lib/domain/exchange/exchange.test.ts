import { describe, expect, it } from 'vitest';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import type { Quote } from '../quote';
import { conversionFor } from './conversion-for';
import { convertMoney } from './convert-money';
import { convertQuote } from './convert-quote';
import type { DayRates } from './day-rates';

const code = (text: string) => text as CurrencyCode;
const [USD, GBP, JPY, RUB] = [code('USD'), code('GBP'), code('JPY'), code('RUB')];
const RATES: DayRates = { on: localDate('2026-11-20'), perEuro: { USD: 1.0812, GBP: 0.86, JPY: 162.55 } };

describe('conversionFor', () => {
  it('has nothing to tell where all is in one currency', () => {
    expect(conversionFor([EUR, EUR], EUR, RATES)).toBeNull();
    expect(conversionFor([], EUR, RATES)).toBeNull();
  });
  it('names the day and the rates that are used, and no other', () => {
    expect(conversionFor([EUR, USD], EUR, RATES)).toEqual({
      into: EUR,
      on: '2026-11-20',
      rates: [{ currency: USD, perEuro: 1.0812 }],
      apart: [],
    });
  });
  it('names both rates where an amount goes through the euro', () => {
    expect(conversionFor([GBP, EUR], USD, RATES)?.rates.map(({ currency }) => currency)).toEqual([GBP, USD]);
  });
  it.each([
    ['without any rates', [USD], EUR, null, [USD], null],
    ['without one of this currency', [RUB, USD], EUR, RATES, [RUB], '2026-11-20'],
    ['without one of our own currency', [EUR, USD], RUB, RATES, [EUR, USD], null],
  ] as const)('keeps apart %s', (_, currencies, into, rates, apart, on) => {
    expect(conversionFor(currencies, into, rates)).toMatchObject({ apart, on });
  });
});

describe('convertMoney', () => {
  const into = (currency: CurrencyCode, ...currencies: CurrencyCode[]) => {
    const conversion = conversionFor(currencies, currency, RATES);
    if (!conversion) throw new Error('nothing to convert');
    return conversion;
  };
  it.each([
    ['dollars to euros', money(1_081_200, USD), EUR, money(1_000_000, EUR)],
    ['half away from zero', money(-1, code('USD')), EUR, money(-1, EUR)],
    ['euros to dollars', money(1_000_000, EUR), USD, money(1_081_200, USD)],
    ['yen, which has no cents', money(16_255, JPY), EUR, money(10_000, EUR)],
    ['euros to yen', money(10_000, EUR), JPY, money(16_255, JPY)],
    ['pounds to dollars through the euro', money(8_600, GBP), USD, money(10_812, USD)],
  ])('%s', (_, amount, currency, expected) => {
    expect(convertMoney(amount, into(currency, amount.currency))).toEqual(expected);
  });
  it('rounds what lies exactly between two cents away from zero', () => {
    const rates: DayRates = { on: RATES.on, perEuro: { USD: 2 } };
    const conversion = conversionFor([USD], EUR, rates);
    expect([1, -1, 3, -3].map((minor) => conversion && convertMoney(money(minor, USD), conversion).minor)).toEqual([
      1, -1, 2, -2,
    ]);
  });
  it('is exact where a fraction of two would not be', () => {
    expect(convertMoney(money(9_007_199_254_740_991, EUR), into(USD, EUR)).currency).toBe(EUR);
    expect(convertMoney(money(1_000_000_000_000_000, USD), into(EUR, USD)).minor).toBe(924_898_261_191_269);
  });
  it('leaves alone what is in it already and what is kept apart', () => {
    const conversion = into(EUR, USD, RUB);
    const [own, apart] = [money(5, EUR), money(7, RUB)];
    expect(convertMoney(own, conversion)).toBe(own);
    expect(convertMoney(apart, conversion)).toBe(apart);
  });
});

describe('convertQuote', () => {
  const quote: Quote = {
    total: money(108_120, USD),
    totalExclTax: money(86_496, USD),
    tax: 'included',
    term: { days: 30 },
    prepaidShare: 0,
    isGoods: true,
    expiresOn: null,
  };
  it('tells what was asked in its own currency', () => {
    const converted = convertQuote(quote, conversionFor([USD], EUR, RATES));
    expect(converted).toMatchObject({ total: money(100_000, EUR), totalExclTax: money(80_000, EUR), asked: money(108_120, USD) });
  });
  it('stays as it is without a rate, or where there is nothing to convert', () => {
    expect(convertQuote(quote, conversionFor([USD], EUR, null))).toBe(quote);
    expect(convertQuote(quote, null)).toBe(quote);
  });
});
