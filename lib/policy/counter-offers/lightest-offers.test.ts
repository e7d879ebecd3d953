import { describe, expect, it } from 'vitest';
import type { CounterOffer } from '@/lib/domain/assessment';
import type { CreditRequest } from '@/lib/domain/credit-request';
import { cents } from '@/lib/domain/k1.examples';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { lightestOffers } from './lightest-offers';
import { plainAttempt } from './plain-attempt.examples';

const TOTAL = cents(1000);
const days = (term: number) => ({ term: { days: term } });
const term = (at: number): CounterOffer => ({ kind: 'term', ...days(at) });
const amount = (at: number, euros: number): CounterOffer => ({
  kind: 'amount',
  ...days(at),
  total: cents(euros),
  totalExclTax: null,
});
const prepay = (at: number, euros: number): CounterOffer => ({
  kind: 'prepay',
  ...days(at),
  share: euros / 1000,
  amount: cents(euros),
});
const split = (at: number, euros: number): CounterOffer => ({ kind: 'split', ...days(at), parts: 2, first: cents(euros) });
const settle = (at: number, euros: number): CounterOffer => ({ kind: 'settle', ...days(at), items: [], ask: cents(euros) });
const cash: CounterOffer = { kind: 'cash', amount: TOTAL };
const prepaid: CounterOffer = { kind: 'full-prepayment', amount: TOTAL };

function shown(offers: readonly CounterOffer[], { riskClass = 'C', requests = [] as readonly CreditRequest[], show = 9 } = {}) {
  const policy = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, show } };
  const attempt = plainAttempt({ total: TOTAL, input: { policy, riskClass: riskClass as 'C' } });
  return lightestOffers(offers, requests, attempt).map((offer) => offer.kind);
}

describe('offers on screen', () => {
  it('stand in the order of the policy, cash and prepayment of all on one line', () => {
    const all = [cash, prepaid, amount(60, 900), prepay(45, 100), split(30, 800), settle(60, 50)];
    expect(shown(all)).toEqual(['settle', 'split', 'prepay', 'amount', 'cash', 'full-prepayment']);
  });

  it.each<readonly [string, readonly CounterOffer[], readonly string[]]>([
    ['a shorter term than another offer has', [term(14), settle(14, 10)], ['term']],
    ['a longer term that costs nothing else', [prepay(14, 100), term(30)], ['term']],
    ['a longer term, settling first', [term(14), settle(30, 10)], ['settle', 'term']],
    ['more to settle at the same term', [settle(30, 10), term(30)], ['term']],
    ['more to prepay than to settle at one term', [settle(30, 10), prepay(30, 10)], ['settle', 'prepay']],
    ['less delivered at once, all in the end', [split(30, 500), amount(30, 500)], ['split']],
    ['more delivered at once, less in the end', [split(30, 500), amount(30, 600)], ['split', 'amount']],
    ['cash beside a part prepaid on a term', [prepay(7, 400), cash], ['prepay', 'cash']],
    ['cash beside a term', [term(7), cash, prepaid], ['term']],
    ['prepayment of all beside parts', [split(30, 500), prepaid], ['split', 'full-prepayment']],
    ['prepayment of all beside a part prepaid', [prepay(0, 400), prepaid], ['prepay']],
    ['prepayment of all beside settling at no term', [settle(0, 900), prepaid], ['settle', 'full-prepayment']],
    ['all prepaid beside an offer that prepays as much', [prepay(-1, 1000), prepaid], ['prepay']],
    ['two that are worth the same: the earlier', [prepay(30, 0), settle(30, 0), term(30)], ['settle']],
  ])('%s', (_, offers, kinds) => expect(shown(offers)).toEqual(kinds));

  it('are a shorter term where nothing else is asked', () => {
    expect(shown([prepay(45, 100), term(14), settle(60, 50)])).toEqual(['settle', 'term', 'prepay']);
  });

  it('are no more lines than the policy shows', () => {
    expect(shown([term(14), split(30, 800), prepay(45, 100), prepaid], { show: 2 })).toEqual(['term', 'split']);
  });

  it('give a line to a request for a limit, for the better classes', () => {
    const offers = [term(14), split(30, 800), prepay(45, 100)];
    const limit: CreditRequest = { kind: 'limit', amount: TOTAL };
    const security: CreditRequest = { kind: 'security', amount: TOTAL };
    expect(shown(offers, { show: 2, riskClass: 'A', requests: [limit, security] })).toEqual(['term']);
    expect(shown(offers, { show: 2, riskClass: 'A', requests: [security] })).toEqual(['term', 'split']);
    expect(shown(offers, { show: 2, riskClass: 'C', requests: [limit] })).toEqual(['term', 'split']);
  });
});
