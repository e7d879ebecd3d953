import { describe, expect, it } from 'vitest';
import { type ExposureParts, exposureOf } from './exposure';
import { cents } from './k1.examples';
import { type CurrencyCode, EUR, money } from './money';
import { CASH, PREPAYMENT } from './payment-term';
import type { Quote } from './quote';

const quote: Quote = {
  total: cents(12100),
  tax: 'included',
  term: { days: 30 },
  prepaidShare: 0.3,
  isGoods: true,
  expiresOn: null,
};
const parts: ExposureParts = {
  netOpen: cents(18400),
  openOrders: cents(7260),
  quote,
  term: { days: 30 },
  guarantees: null,
  deposits: null,
  limit: cents(35000),
  currency: EUR,
};

describe('exposureOf', () => {
  it('adds open items, orders and the quote, less what is prepaid', () => {
    const exposure = exposureOf(parts);
    expect(exposure).toMatchObject({
      gross: cents(37760),
      prepayment: cents(3630),
      net: cents(34130),
      available: cents(9340),
      headroom: cents(870),
    });
    expect(exposure.utilisationPct?.toFixed(1)).toBe('97.5');
  });

  it('counts a quote on credit alone', () => {
    expect(exposureOf({ ...parts, term: CASH }).net).toEqual(cents(25660));
    expect(exposureOf({ ...parts, term: PREPAYMENT }).net).toEqual(cents(25660));
    expect(exposureOf({ ...parts, quote: null })).toMatchObject({ net: cents(25660), thisQuote: cents(0) });
  });

  it('is lowered by guarantees and deposits', () => {
    expect(exposureOf({ ...parts, guarantees: cents(5000), deposits: cents(1000) }).net).toEqual(cents(28130));
  });

  it('leaves unknown orders out and keeps them unknown', () => {
    expect(exposureOf({ ...parts, openOrders: null })).toMatchObject({ openOrders: null, net: cents(26870) });
  });

  it.each([
    ['open items', { netOpen: null }],
    ['the total of the quote', { quote: { ...quote, total: null } }],
    ['a rate for a total in dollars', { quote: { ...quote, total: money(1, 'USD' as CurrencyCode) } }],
    ['a rate for a limit in dollars', { limit: money(1, 'USD' as CurrencyCode) }],
  ])('is unknown without %s', (_, missing) => {
    expect(exposureOf({ ...parts, ...missing })).toMatchObject({ gross: null, net: null, headroom: null, utilisationPct: null });
  });

  it('has no utilisation of no limit, and none of a limit of 0', () => {
    expect(exposureOf({ ...parts, limit: null })).toMatchObject({ headroom: null, available: null, utilisationPct: null });
    expect(exposureOf({ ...parts, limit: cents(0) })).toMatchObject({ headroom: cents(-34130), utilisationPct: null });
  });

  it('does not mind an unreadable total in cash', () => {
    expect(exposureOf({ ...parts, quote: { ...quote, total: null }, term: CASH }).net).toEqual(cents(25660));
  });
});
