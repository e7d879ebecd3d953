import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as vectors from '@/tests/support/vectors/external';
import { TODAY } from '../k1.examples';
import { addDays } from '../local-date';
import { combineRatings } from './combine-ratings';
import { externalChange } from './external-change';
import { normaliseRating } from './normalise-rating';
import type { RatingScale } from './rating';

const WEIGHTS = { failureWeight: 0.7, paymentWeight: 0.3 };
const rate = (scale: RatingScale, value: string) => normaliseRating({ provider: 'bureau', scale, value, on: TODAY });
const normalised = (scale: RatingScale, value: string) => rate(scale, value).normalised;

describe('vectors of provider scales', () => {
  it.each(vectors.FAILURE_PERCENTILES)('failure percentile %s is %s', (value, score) => {
    expect(normalised('dnb-failure-percentile', value)).toBe(score);
  });
  it.each(vectors.PAYDEX)('PAYDEX %s is %s', (value, score) => expect(normalised('paydex', value)).toBe(score));
  it.each(vectors.GRAYDON_LETTERS)('Graydon %s is %s', (value, score) => expect(normalised('graydon-letter', value)).toBe(score));
  it.each(vectors.CREDITSAFE_LETTERS)('Creditsafe %s is %s', (value, score) => {
    expect(normalised('creditsafe-letter', value)).toBe(score);
  });
  it.each(vectors.DNB_RISK_FACTORS)('D&B risk factor %s is %s', (value, score) => {
    expect(normalised('dnb-risk-factor', value)).toBe(score);
  });
  it('failure and payment together', () => {
    const { failurePercentile, paydex, value } = vectors.COMBINED;
    expect(combineRatings([rate('dnb-failure-percentile', failurePercentile), rate('paydex', paydex)], WEIGHTS)).toBe(value);
  });
});

describe('normaliseRating', () => {
  it.each([
    ['creditsafe-100', '0', 0],
    ['creditsafe-100', '58', 58],
    ['creditsafe-100', ' 100 ', 100],
    ['creditsafe-100', '101', null],
    ['creditsafe-100', '-1', null],
    ['creditsafe-100', '58.5', null],
    ['creditsafe-100', 'Not scored', null],
    ['creditsafe-100', '', null],
    ['creditsafe-letter', 'b', 60],
    ['creditsafe-letter', 'F', null],
    ['graydon-letter', 'AAAA', null],
    ['dnb-failure-percentile', '0', null],
    ['dnb-failure-percentile', '101', null],
    ['dnb-failure-percentile', '2', 3],
    ['dnb-failure-percentile', 'x', null],
    ['dnb-risk-factor', '5', null],
    ['paydex', '19', 0],
    ['paydex', '0', 0],
    ['paydex', '101', null],
    ['paydex', 'UN', null],
    ['paydex', '60', 50],
    ['paydex', '59', 40],
    ['paydex', '49', 25],
    ['paydex', '39', 10],
    ['paydex', '0000080', null],
  ] as const)('%s %j is %s', (scale, value, score) => expect(normalised(scale, value)).toBe(score));

  it('keeps what it was made from', () => {
    expect(rate('paydex', '82')).toEqual({
      provider: 'bureau',
      scale: 'paydex',
      value: '82',
      on: TODAY,
      kind: 'payment',
      normalised: 90,
      isInsolvent: false,
    });
    expect(rate('creditsafe-100', '82').kind).toBe('failure');
  });
  it('knows the letter that means insolvent, on the one scale that has it', () => {
    expect(rate('graydon-letter', 'd').isInsolvent).toBe(true);
    expect(rate('graydon-letter', 'C').isInsolvent).toBe(false);
    expect(rate('creditsafe-letter', 'D').isInsolvent).toBe(false);
  });
  it('never puts a better percentile lower', () => {
    const percentile = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(percentile, (p) => {
        const [one, next] = [p, p + 1].map((each) => normalised('dnb-failure-percentile', String(each)) ?? Number.NaN);
        expect(next).toBeGreaterThanOrEqual(one ?? Number.NaN);
      }),
    );
  });
});

describe('combineRatings', () => {
  const creditsafe = rate('creditsafe-100', '70');
  it('takes the lowest of one kind', () => {
    expect(combineRatings([creditsafe, rate('graydon-letter', 'B'), rate('graydon-letter', 'AA')], WEIGHTS)).toBe(50);
    expect(combineRatings([rate('paydex', '80'), rate('paydex', '50')], WEIGHTS)).toBe(40);
  });
  it('does not take "not rated" for the lowest', () => {
    expect(combineRatings([creditsafe, rate('graydon-letter', 'NR')], WEIGHTS)).toBe(70);
  });
  it('rounds half up', () => expect(combineRatings([rate('creditsafe-100', '75'), rate('paydex', '80')], WEIGHTS)).toBe(80));
  it('weighs two zeros to zero', () =>
    expect(combineRatings([rate('graydon-letter', 'D'), rate('paydex', '0')], WEIGHTS)).toBe(0));
  it('lets one kind stand alone', () => {
    expect(combineRatings([creditsafe], WEIGHTS)).toBe(70);
    expect(combineRatings([rate('paydex', '82')], WEIGHTS)).toBe(90);
  });
  it('is unknown without any', () => {
    expect(combineRatings([], WEIGHTS)).toBeNull();
    expect(combineRatings([rate('graydon-letter', 'NR')], WEIGHTS)).toBeNull();
  });
});

describe('externalChange', () => {
  const score = (daysAgo: number, value: number | null) => ({ on: addDays(TODAY, -daysAgo), value });

  it.each([
    ['a fall', [score(90, 70), score(0, 58)], -12],
    ['the score in force ninety days ago, older as it is', [score(300, 60), score(120, 70), score(5, 75)], 5],
    ['in any order', [score(5, 75), score(300, 60), score(120, 70)], 5],
    ['the later of two on one day', [score(120, 70), score(5, 60), score(5, 75)], 5],
    ['no change since', [score(91, 70)], 0],
    ['a history of 89 days', [score(89, 70), score(0, 58)], null],
    ['a score of tomorrow', [score(100, 70), score(-1, 10)], 0],
    ['not rated any more', [score(100, 70), score(3, null)], null],
    ['not rated then', [score(100, null), score(3, 70)], null],
    ['nothing', [], null],
  ])('%s', (_, history, change) => expect(externalChange(history, TODAY, 90)).toBe(change));
});
