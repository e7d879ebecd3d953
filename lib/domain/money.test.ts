import { describe, expect, it } from 'vitest';
import {
  addMoney,
  type CurrencyCode,
  EUR,
  minorUnitExponent,
  money,
  negateMoney,
  roundHalfAway,
  subtractMoney,
  sumMoney,
} from './money';

const dollars = (minor: number) => money(minor, 'USD' as CurrencyCode);

describe('money', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never %s cents', (minor) => {
    expect(() => money(minor, EUR)).toThrow(`not a whole number of minor units: ${minor}`);
  });
  it('knows no zero below zero', () => {
    expect(money(-0, EUR)).toEqual(money(0, EUR));
    expect(negateMoney(money(0, EUR))).toEqual(money(0, EUR));
  });
  it('adds, subtracts and turns around within a currency', () => {
    expect(addMoney(money(250, EUR), money(-100, EUR))).toEqual(money(150, EUR));
    expect(subtractMoney(money(250, EUR), money(300, EUR))).toEqual(money(-50, EUR));
    expect(negateMoney(dollars(7))).toEqual(dollars(-7));
    expect(sumMoney([money(1, EUR), money(2, EUR)], EUR)).toEqual(money(3, EUR));
    expect(sumMoney([], EUR)).toEqual(money(0, EUR));
  });
  it('refuses to mix two currencies', () => {
    expect(() => addMoney(money(1, EUR), dollars(1))).toThrow('two currencies: EUR and USD');
    expect(() => subtractMoney(money(1, EUR), dollars(1))).toThrow('two currencies: EUR and USD');
    expect(() => sumMoney([money(1, EUR), dollars(1)], EUR)).toThrow('two currencies: USD and EUR');
  });
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %i decimals', (currency, decimals) => expect(minorUnitExponent(currency as CurrencyCode)).toBe(decimals));
});

describe('roundHalfAway', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.49, 1],
    [-1.49, -1],
    [-0.4, 0],
    [2, 2],
  ])('%d is %i', (value, rounded) => expect(roundHalfAway(value)).toBe(rounded));
});
