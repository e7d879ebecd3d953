import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCENTRATION } from '@/tests/support/vectors/concentration';
import { cents } from '../k1.examples';
import { type CurrencyCode, EUR, money } from '../money';
import { concentration } from './concentration';
import { isMajorCustomer } from './is-major-customer';
import { salesRank } from './sales-rank';

const owed = (...euros: readonly number[]) => euros.map((each, index) => ({ debtor: `D${index}`, netOpen: cents(each) }));

describe('vector CONCENTRATION', () => {
  const { largest, others } = CONCENTRATION;
  const rest = Array.from({ length: others.count }, () => others.together / others.count);
  const result = () => concentration(owed(...rest, ...largest), EUR);
  const k1 = `D${others.count + 2}`;

  it('share of K1', () => expect(result()?.sharePct.get(k1)?.toFixed(1)).toBe(CONCENTRATION.k1Pct));
  it('largest', () => expect(result()?.largestPct.toFixed(1)).toBe(CONCENTRATION.largestPct));
  it('top five', () => expect(result()?.topFivePct.toFixed(1)).toBe(CONCENTRATION.topFivePct));
  it('HHI', () => expect(Math.round(result()?.hhi ?? 0)).toBe(CONCENTRATION.hhi));
  it('total', () => expect(result()?.total).toBe(CONCENTRATION.total * 100));
});

describe('concentration', () => {
  it('is whole when one debtor owes all', () => {
    expect(concentration(owed(500), EUR)).toMatchObject({ largestPct: 100, topFivePct: 100, hhi: 10_000 });
  });
  it('counts whom we owe below zero', () => {
    const result = concentration(owed(150, -50), EUR);
    expect([...(result?.sharePct.values() ?? [])]).toEqual([150, -50]);
  });
  it('is unknown when nothing is owed in all, or one amount is in another currency', () => {
    expect(concentration([], EUR)).toBeNull();
    expect(concentration(owed(50, -50), EUR)).toBeNull();
    expect(concentration([...owed(50), { debtor: 'D9', netOpen: money(1, 'USD' as CurrencyCode) }], EUR)).toBeNull();
    expect(concentration(owed(0.01), EUR)?.largestPct).toBe(100);
  });
  it('adds up, and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 }), (euros) => {
        const result = concentration(owed(1, ...euros), EUR);
        const sum = [...(result?.sharePct.values() ?? [])].reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(100, 6);
        expect(result?.topFivePct).toBeLessThanOrEqual(100 + 1e-9);
        expect(result?.hhi).toBeGreaterThanOrEqual(10_000 / (euros.length + 1) - 1e-6);
        expect(concentration(owed(...[...euros].reverse(), 1), EUR)?.hhi).toBeCloseTo(result?.hhi ?? 0, 6);
      }),
    );
  });
});

describe('a major customer', () => {
  const TERMS = { majorRank: 10, majorSharePct: 5 };
  it.each([
    [10, 4.99, true],
    [11, 5, true],
    [11, 4.99, false],
    [10, null, true],
    [null, 5, true],
    [11, null, null],
    [null, 4.99, null],
    [null, null, null],
  ])('rank %s and %s%% is %s', (rank, sharePct, expected) => expect(isMajorCustomer({ rank, sharePct }, TERMS)).toBe(expected));

  it.each([
    [300, 1],
    [200, 2],
    [100, 4],
    [50, 5],
  ])('sales of %s come at place %s', (sales, rank) => expect(salesRank(sales, [100, 200, 300, 200])).toBe(rank));
});
