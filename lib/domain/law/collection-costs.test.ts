import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTION_COSTS } from '@/tests/support/vectors/law';
import { cents } from '../k1.examples';
import { type CurrencyCode, money } from '../money';
import { WIK } from './collection-cost-scale';
import { collectionCosts } from './collection-costs';
import { minimumCompensation } from './minimum-compensation';

describe('vectors of collection costs', () => {
  it.each(COLLECTION_COSTS)('%s costs %s', (principal, costs) =>
    expect(collectionCosts(cents(principal), 0)).toEqual(cents(costs)),
  );
});

describe('collectionCosts', () => {
  it.each([
    ['the first cent above the minimum', 266.7, 40.01],
    ['the last cent of the first part', 2499.99, 375],
    ['a cent of the second part', 2500.2, 375.02],
    ['a cent of the third part', 5000.4, 625.02],
    ['a cent of the fourth part', 10_002, 875.02],
    ['a cent of the rest', 200_004, 2775.02],
    ['the last cent below the maximum', 999_998, 6774.99],
    ['half a cent, away from zero', 267.1, 40.07],
  ])('%s', (_, principal, costs) => expect(collectionCosts(cents(principal), 0)).toEqual(cents(costs)));
  it('are raised with VAT that the creditor cannot deduct, above the minimum and the maximum too', () => {
    expect(collectionCosts(cents(100), 21)).toEqual(cents(48.4));
    expect(collectionCosts(cents(2_000_000), 21)).toEqual(cents(8197.75));
  });
  it('are nothing for a claim of nothing, and unknown in another currency', () => {
    expect(collectionCosts(cents(0), 0)).toEqual(cents(0));
    expect(collectionCosts(cents(-1), 0)).toEqual(cents(0));
    expect(collectionCosts(cents(0.01), 0)).toEqual(cents(40));
    expect(collectionCosts(money(100, 'USD' as CurrencyCode), 0)).toBeNull();
  });
  it('follow another scale', () => {
    const scale = { ...WIK, parts: [{ upTo: null, pct: 10 }], min: 0, max: 50_00 };
    expect(collectionCosts(cents(100), 0, scale)).toEqual(cents(10));
    expect(collectionCosts(cents(900), 0, scale)).toEqual(cents(50));
  });
  it('never fall as the claim grows', () => {
    const minor = fc.integer({ min: 1, max: 150_000_000 });
    fc.assert(
      fc.property(minor, minor, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => collectionCosts(cents(each / 100), 0)?.minor);
        expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
      }),
    );
  });
});

describe('minimumCompensation', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [1, 40],
  ])('%s days late is %s', (days, euros) => expect(minimumCompensation(days)).toEqual(cents(euros)));
});
