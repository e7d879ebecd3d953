import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { amountOffer } from './amount-offer';
import { highestAmount } from './highest-amount';
import { plainAttempt } from './plain-attempt.examples';
import { prepayOffer } from './prepay-offer';

const euros = (amount: number) => Math.round(amount * 100);

describe('the highest amount', () => {
  const highest = (total: number, room: number | null, prepaidShare = 0, policy: PolicyDocument = confirmedPolicy) =>
    highestAmount(plainAttempt({ total: cents(total), room: room && euros(room), quote: { prepaidShare }, input: { policy } }));
  const withOffers = (offers: Partial<PolicyDocument['offers']>) => ({
    ...confirmedPolicy,
    offers: { ...confirmedPolicy.offers, ...offers },
  });

  it.each([
    ['in whole steps', 3000, 1234.56, 0, 1230],
    ['to the step', 3000, 1230, 0, 1230],
    ['more where a half is prepaid', 3000, 1000, 0.5, 2000],
    ['the tenth part of what is asked', 10_000, 1000, 0, 1000],
    ['less than the tenth part', 10_000, 990, 0, null],
    ['the whole', 3000, 3000, 0, null],
    ['all but a few euros', 3005, 3005, 0, 3000],
    ['of what is prepaid in full', 3005, 1000, 1, null],
    ['no room at all', 3000, 0, 0, null],
    ['less than no room', 3000, -500, 0, null],
    ['room unknown', 3000, null, 0, null],
  ])('%s', (_, total, room, prepaidShare, expected) => {
    expect(highest(total, room, prepaidShare)).toBe(expected && euros(expected));
  });
  it('is never nothing, however small an amount may be', () => {
    expect(highest(3000, 9.99, 0, withOffers({ minAmountPct: 0 }))).toBeNull();
    expect(highest(3000, 10, 0, withOffers({ minAmountPct: 0 }))).toBe(euros(10));
  });
  it('stays under the amount for which two people are needed, where that is in the way', () => {
    const fourEyesFrom = (amount: number): PolicyDocument => ({
      ...confirmedPolicy,
      decision: confirmedPolicy.decision.map((rule) => (rule.when === 'quoteAtLeast' ? { ...rule, p: { amount } } : rule)),
    });
    expect(highest(10_005, 12_000, 0, fourEyesFrom(euros(10_005)))).toBe(euros(9995));
    expect(highest(10_004, 10_000, 0, fourEyesFrom(euros(10_005)))).toBe(euros(10_000));
  });
  it('is what fits where the policy knows no four eyes', () => {
    const alone = { ...confirmedPolicy, decision: confirmedPolicy.decision.filter(({ when }) => when !== 'quoteAtLeast') };
    expect(highest(90_000, 60_000, 0, alone)).toBe(euros(60_000));
  });
});

describe('the amount without VAT', () => {
  const without = (total: number, totalExclTax: number | null, room: number) => {
    const excluding = totalExclTax === null ? null : cents(totalExclTax);
    const offer = amountOffer(plainAttempt({ total: cents(total), room: euros(room), quote: { totalExclTax: excluding } }));
    return offer?.kind === 'amount' ? offer.totalExclTax : 'no offer';
  };
  it.each([
    ['by the percentage of the quote', 1210, 1000, 605, 495.87],
    ['by the percentage, where the page rounded a cent up', 1210.01, 1000, 1210, 1000],
    ['by the percentage, where the page rounded a cent down', 1209.99, 1000, 1205, 991.74],
    ['by the share, where several rates are mixed', 1210, 1005, 880, 730.91],
  ])('is %s', (_, total, totalExclTax, room, expected) => {
    expect(without(total, totalExclTax, room)).toEqual(cents(expected));
  });
  it('is unknown where the page does not tell, or tells nothing', () => {
    expect(without(1210, null, 605)).toBeNull();
    expect(without(1210, 0, 605)).toBeNull();
  });
});

describe('the part to prepay', () => {
  const share = (total: number, room: number | null) => {
    const offer = prepayOffer(plainAttempt({ total: cents(total), room: room && euros(room) }));
    return offer?.kind === 'prepay' ? offer.share : null;
  };
  it.each([
    ['in whole steps', 1000, 899.99, 0.15],
    ['to the step', 1000, 900, 0.1],
    ['a step for a cent too much', 1000, 999.99, 0.05],
    ['almost all', 1000, 50, 0.95],
    ['all', 1000, 0, null],
    ['more than all', 1000, -10, null],
    ['none: it fits', 1000, 1000, null],
    ['none: it fits amply', 1000, 5000, null],
    ['unknown', 1000, null, null],
  ])('%s', (_, total, room, expected) => expect(share(total, room)).toBe(expected));
});
