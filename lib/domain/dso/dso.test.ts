import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DSO } from '@/tests/support/vectors/dso';
import { cents } from '../k1.examples';
import { averageDaysDelinquent } from './average-days-delinquent';
import { bestPossibleDso } from './best-possible-dso';
import { collectionEffectiveness } from './collection-effectiveness';
import { countBackDso } from './count-back-dso';
import { standardDso } from './standard-dso';

const period = { sales: cents(DSO.sales), days: DSO.days };
const months = DSO.months.map(({ sales, days }) => ({ sales: cents(sales), days }));
const month = (euros: number, days = 30) => ({ sales: cents(euros), days });
const collection = {
  receivablesBefore: cents(DSO.receivablesBefore),
  sales: cents(DSO.sales),
  receivables: cents(DSO.receivables),
  notDue: cents(DSO.notDue),
};

describe('vector DSO', () => {
  it('standard', () => expect(standardDso(cents(DSO.receivables), period)?.toFixed(1)).toBe(DSO.standard));
  it('best possible', () => expect(bestPossibleDso(cents(DSO.notDue), period)?.toFixed(1)).toBe(DSO.bestPossible));
  it('average days delinquent', () => {
    const add = averageDaysDelinquent(cents(DSO.receivables), cents(DSO.notDue), period);
    expect(add?.toFixed(1)).toBe(DSO.averageDelinquent);
  });
  it('count-back', () => {
    const countBack = countBackDso(cents(DSO.receivables), months);
    expect(countBack).toEqual({ days: DSO.countBackExact, isStopped: false });
    expect(countBack?.days.toFixed(2)).toBe('68.75');
  });
  it('collection effectiveness', () => expect(collectionEffectiveness(collection)?.toFixed(1)).toBe(DSO.effectivenessPct));
});

describe('standardDso', () => {
  it.each([
    ['no sales', 100, 0],
    ['net credits for sales', 100, -1],
    ['receivables below zero', -0.01, 100],
  ])('is unknown with %s', (_, receivables, sales) => {
    expect(standardDso(cents(receivables), month(sales))).toBeNull();
    expect(averageDaysDelinquent(cents(receivables), cents(0), month(sales))).toBeNull();
  });
  it('is 0 when nothing is owed', () => expect(standardDso(cents(0), month(0.01))).toBe(0));
  it('leaves the days delinquent unknown when what is not due makes no sense', () => {
    expect(averageDaysDelinquent(cents(100), cents(-1), month(100))).toBeNull();
  });
});

describe('countBackDso', () => {
  const year = (count: number, euros = 100) => Array.from({ length: count }, () => month(euros));

  it.each([
    ['nothing owed', 0, year(1), 0],
    ['exactly one month', 100, year(2), 30],
    ['a cent more than a month', 100.01, year(2), 30 + (0.01 / 100) * 30],
    ['half a month', 50, year(1), 15],
    ['a month without sales between', 150, [month(100), month(0, 31), month(100)], 76],
    ['a month of net credits between', 150, [month(100), month(-80, 31), month(100)], 76],
    ['no sales in the latest month', 50, [month(0), month(100)], 45],
    ['all 24 months, exactly', 2400, year(24), 720],
  ])('%s', (_, euros, history, days) => {
    const result = countBackDso(cents(euros), history);
    expect(result?.days).toBeCloseTo(days, 9);
    expect(result?.isStopped).toBe(false);
  });

  it('says nothing owed is 0 days, even when the latest month had no sales', () => {
    expect(countBackDso(cents(0), [month(0), month(100)])).toEqual({ days: 0, isStopped: false });
  });
  it('stops after 24 months, however many are given', () => {
    expect(countBackDso(cents(2400.01), year(24))).toEqual({ days: 730, isStopped: true });
    expect(countBackDso(cents(2400.01), year(30))).toEqual({ days: 730, isStopped: true });
  });
  it.each([
    ['too few months', 100.01, year(1)],
    ['23 months that do not explain it', 2300.01, year(23)],
    ['no months', 100, []],
    ['no sales at all', 100, year(24, 0)],
    ['sales that lie further back than it looks', 100, [...year(24, 0), month(100)]],
    ['receivables below zero', -1, year(3)],
  ])('is unknown with %s', (_, euros, history) => expect(countBackDso(cents(euros), history)).toBeNull());

  it('grows with what is owed', () => {
    const euros = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(euros, euros, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((owed) => countBackDso(cents(owed), year(24))?.days ?? 0);
        expect(less).toBeLessThanOrEqual(more ?? 0);
      }),
    );
  });
  it('agrees with the standard measure when every month sells the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (owed) => {
        const standard = standardDso(cents(owed), { sales: cents(1200), days: 360 });
        expect(countBackDso(cents(owed), year(12))?.days).toBeCloseTo(standard ?? Number.NaN, 9);
      }),
    );
  });
});

describe('collectionEffectiveness', () => {
  it('is 100 when all that is left is not due', () => {
    expect(collectionEffectiveness({ ...collection, receivables: cents(DSO.notDue) })).toBe(100);
  });
  it.each([
    ['no sales', { sales: cents(0) }],
    ['nothing that could be collected', { receivablesBefore: cents(0), sales: cents(100), notDue: cents(100) }],
    ['receivables below zero before', { receivablesBefore: cents(-1) }],
    ['receivables below zero after', { receivables: cents(-1) }],
  ])('is unknown with %s', (_, other) => expect(collectionEffectiveness({ ...collection, ...other })).toBeNull());
  it('counts from the smallest amounts', () => {
    const small = { receivablesBefore: cents(0), sales: cents(0.01), receivables: cents(0), notDue: cents(0) };
    expect(collectionEffectiveness(small)).toBe(100);
  });
});
