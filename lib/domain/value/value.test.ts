import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_EVEN, LOOK_ALIKE, POTENTIAL_VALUE, TERM_COST, VALUE_RATES } from '@/tests/support/vectors/value';
import { cents } from '../k1.examples';
import { type CurrencyCode, money } from '../money';
import { breakEvenSales } from './break-even-sales';
import { expectedLoss } from './expected-loss';
import { isGoodPerformer } from './is-good-performer';
import { type CompanyProfile, lookAlike, type ProfileTrait } from './look-alike';
import { potentialValue } from './potential-value';
import { prospectRank } from './prospect-rank';
import { termCost } from './term-cost';
import { withoutVat } from './without-vat';

const RATES = { lossGivenDefaultPct: VALUE_RATES.lgdPct, costOfCapitalPct: VALUE_RATES.costOfCapitalPct };

describe('vectors of value', () => {
  it.each(Object.entries(POTENTIAL_VALUE))('potential value %s', (_, { sales, marginPct, avgExposure, pdPct, value }) => {
    const input = { sales: cents(sales), marginPct, avgExposure: cents(avgExposure), defaultPct: pdPct };
    expect(potentialValue(input, RATES)).toEqual(cents(value));
  });
  it('cost of a term', () => {
    expect(termCost(cents(TERM_COST.amount), TERM_COST.extraDays, VALUE_RATES.costOfCapitalPct)).toEqual(cents(TERM_COST.cost));
  });
  it('break-even sales', () => {
    const loss = withoutVat(cents(BREAK_EVEN.inclTax), BREAK_EVEN.vatPct);
    expect(loss).toEqual(cents(BREAK_EVEN.loss));
    expect(breakEvenSales(loss, BREAK_EVEN.marginPct)).toEqual(cents(BREAK_EVEN.sales));
  });
});

describe('potentialValue', () => {
  const input = { sales: cents(1000), marginPct: 10, avgExposure: cents(100), defaultPct: 1 };
  it('is below zero when credit costs more than the margin', () => {
    expect(potentialValue({ ...input, marginPct: 0 }, RATES)).toEqual(cents(-8.6));
  });
  it('is unknown for a class without a chance of default, and in two currencies', () => {
    expect(potentialValue({ ...input, defaultPct: null }, RATES)).toBeNull();
    expect(potentialValue({ ...input, avgExposure: money(1, 'USD' as CurrencyCode) }, RATES)).toBeNull();
    expect(potentialValue({ ...input, defaultPct: 0 }, RATES)).toEqual(cents(92));
  });
});

describe('expectedLoss', () => {
  it('is the part of the value that risk takes', () => {
    expect(expectedLoss(cents(10_000), 0.5, 60)).toEqual(cents(30));
    expect(expectedLoss(cents(18_400), 10, 60)).toEqual(cents(1104));
  });
  it('rounds half a cent up', () => expect(expectedLoss(cents(1), 50, 1)).toEqual(cents(0.01)));
});

describe('termCost', () => {
  it.each([
    ['no more days', 0, 0],
    ['fewer days', -30, 0],
    ['one day', 1, 2.65],
    ['a year', 365, 968],
  ])('%s', (_, days, cost) => expect(termCost(cents(12_100), days, 8)).toEqual(cents(cost)));
});

describe('breakEvenSales', () => {
  it('is unknown without a margin', () => {
    expect(breakEvenSales(cents(100), 0)).toBeNull();
    expect(breakEvenSales(cents(100), -5)).toBeNull();
    expect(breakEvenSales(cents(100), 100)).toEqual(cents(100));
  });
  it('takes no VAT off where there is none', () => expect(withoutVat(cents(100), 0)).toEqual(cents(100)));
});

describe('lookAlike', () => {
  const { branch, ...rest } = LOOK_ALIKE.weights;
  const weights = { sbi2: branch, ...rest };
  const { branch: branchShare, ...otherShares } = LOOK_ALIKE.shares;
  const shares: Readonly<Record<ProfileTrait, number>> = { sbi2: branchShare, ...otherShares };
  const traits = Object.keys(weights) as ProfileTrait[];
  const company: CompanyProfile = Object.fromEntries(traits.map((trait) => [trait, 'same']));
  const good = (count: number): readonly CompanyProfile[] =>
    Array.from({ length: count }, (_, index) =>
      Object.fromEntries(traits.map((trait) => [trait, index < shares[trait] * count ? 'same' : 'other'])),
    );

  it('vector LOOK_ALIKE', () => expect(lookAlike(company, good(5), weights)).toBeCloseTo(LOOK_ALIKE.matchPct, 9));
  it('needs five good performers', () => {
    expect(lookAlike(company, good(4), weights)).toBeNull();
    expect(lookAlike(company, [], weights)).toBeNull();
  });
  it('finds nobody like what is unknown', () => {
    expect(lookAlike({ ...company, sbi2: null }, good(5), weights)).toBeCloseTo(LOOK_ALIKE.matchPct - 21, 9);
    expect(lookAlike({}, [{}, {}, {}, {}, {}], weights)).toBe(0);
    expect(lookAlike({ sbi2: null }, Array(5).fill({ sbi2: null }), weights)).toBe(0);
  });
  it('is 100 for one like all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 20 }), (count) => {
        expect(lookAlike(company, Array(count).fill(company), weights)).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe('prospectRank', () => {
  it('vector LOOK_ALIKE', () => expect(prospectRank(LOOK_ALIKE.matchPct, LOOK_ALIKE.externalScore)).toBe(LOOK_ALIKE.rank));
  it('is unknown when either is', () => {
    expect(prospectRank(null, 80)).toBeNull();
    expect(prospectRank(80, null)).toBeNull();
  });
});

describe('isGoodPerformer', () => {
  const TERMS = { goodClasses: ['A', 'B'], goodAddMax: 5, goodMonthsMin: 12 } as const;
  const figures = { riskClass: 'B', addInclOpen: 5, customerMonths: 12 } as const;
  it.each([
    ['just good enough', {}, true],
    ['class A', { riskClass: 'A' }, true],
    ['class C', { riskClass: 'C' }, false],
    ['a little late', { addInclOpen: 5.01 }, false],
    ['nobody knows how it pays', { addInclOpen: null }, false],
    ['eleven months', { customerMonths: 11 }, false],
    ['nobody knows since when', { customerMonths: null }, false],
  ] as const)('%s', (_, more, expected) => expect(isGoodPerformer({ ...figures, ...more }, TERMS)).toBe(expected));
});
