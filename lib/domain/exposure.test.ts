import { describe, expect, it } from 'vitest';
import { BILLED_IN_PARTS, EXPOSURE_K1 } from '@/tests/support/vectors/exposure';
import { billedInParts } from './billed-in-parts';
import { type ExposureParts, exposureOf } from './exposure';
import { cents } from './k1.examples';
import { type CurrencyCode, EUR, money } from './money';
import { CASH, PREPAYMENT } from './payment-term';
import type { Quote } from './quote';

const K1 = EXPOSURE_K1;
const quote: Quote = {
  total: cents(K1.quote),
  tax: 'included',
  term: { days: 30 },
  prepaidShare: K1.prepaidShare,
  isGoods: true,
  expiresOn: null,
};
const parts: ExposureParts = {
  netOpen: cents(K1.netOpen),
  openOrders: cents(K1.openOrders),
  quote,
  term: { days: 30 },
  guarantees: null,
  deposits: null,
  limit: cents(K1.limit),
  currency: EUR,
};

const cover = { limit: cents(K1.insuredLimit), pct: K1.insuredPct, isWithdrawn: false };

describe('vector EXPOSURE_K1', () => {
  const exposure = () => exposureOf({ ...parts, cover });

  it.each(['gross', 'prepayment', 'net', 'insured', 'uninsured', 'available', 'headroom'] as const)('%s', (name) => {
    expect(exposure()[name]).toEqual(cents(K1[name]));
  });
  it('utilisation', () => expect(exposure().utilisationPct?.toFixed(1)).toBe(K1.utilisationPct));
});

describe('vector BILLED_IN_PARTS', () => {
  it.each(Object.entries(BILLED_IN_PARTS))('%s', (_, { total, parts: count, termDays, addDays, periodDays, counted }) => {
    const billing = { parts: count, period: 'month' } as const;
    const terms = { monthDays: periodDays, quarterDays: 0, addDays };
    expect(billedInParts(cents(total), billing, termDays, terms)).toEqual(cents(counted));
  });
});

describe('a quote billed in parts', () => {
  const TERMS = { monthDays: 30, quarterDays: 91, addDays: 5 };
  it.each([
    ['the day before a second part', 12, 'month', 24, 5, 100],
    ['on the day of a second part', 12, 'month', 25, 5, 200],
    ['a quarter, the day before', 4, 'quarter', 85, 5, 300],
    ['a quarter, on the day', 4, 'quarter', 86, 5, 600],
    ['paying early takes nothing off', 12, 'month', 30, -10, 200],
    ['how late is unknown', 12, 'month', 30, null, 200],
    ['one more than all parts', 2, 'month', 60, 5, 1200],
    ['exactly all parts', 2, 'month', 30, 5, 1200],
    ['one less than all parts', 3, 'month', 30, 5, 800],
  ] as const)('%s', (_, count, period, termDays, addDays, counted) => {
    const billed = billedInParts(cents(1200), { parts: count, period }, termDays, { ...TERMS, addDays });
    expect(billed).toEqual(cents(counted));
  });

  it('counts what can be owed at once, and its prepaid share', () => {
    const monthly = { ...quote, total: cents(24_200), billing: { parts: 12, period: 'month' } as const };
    const billed = exposureOf({ ...parts, quote: monthly, billing: TERMS });
    expect(billed).toMatchObject({ thisQuote: cents(4033.33), prepayment: cents(1210) });
    expect(exposureOf({ ...parts, quote: monthly }).thisQuote).toEqual(cents(24_200));
    expect(exposureOf({ ...parts, quote, billing: TERMS }).thisQuote).toEqual(cents(12_100));
    expect(exposureOf({ ...parts, quote: { ...quote, billing: null }, billing: TERMS }).thisQuote).toEqual(cents(12_100));
  });
});

describe('exposureOf', () => {
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
    expect(exposureOf({ ...parts, ...missing })).toMatchObject({
      gross: null,
      net: null,
      headroom: null,
      available: null,
      utilisationPct: null,
      insured: null,
      uninsured: null,
    });
  });

  it('has no utilisation of no limit, and none of a limit of 0', () => {
    expect(exposureOf({ ...parts, limit: null })).toMatchObject({ headroom: null, available: null, utilisationPct: null });
    expect(exposureOf({ ...parts, limit: cents(0) })).toMatchObject({ headroom: cents(-34130), utilisationPct: null });
  });

  it('knows no insured part when the cover is in another currency', () => {
    const dollars = { ...cover, limit: money(1, 'USD' as CurrencyCode) };
    expect(exposureOf({ ...parts, cover: dollars })).toMatchObject({ net: cents(K1.net), insured: null, uninsured: null });
    expect(exposureOf({ ...parts, cover: null })).toMatchObject({ insured: cents(0), uninsured: cents(K1.net) });
  });

  it('shows no prepayment of a total that nobody could read', () => {
    expect(exposureOf({ ...parts, quote: { ...quote, total: null } })).toMatchObject({ thisQuote: null, prepayment: cents(0) });
  });

  it('does not mind an unreadable total in cash', () => {
    expect(exposureOf({ ...parts, quote: { ...quote, total: null }, term: CASH }).net).toEqual(cents(25660));
  });
});
