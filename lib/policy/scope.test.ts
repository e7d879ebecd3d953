import { describe, expect, it } from 'vitest';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { instant } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import { confirmedPolicy } from './confirmed-policy.examples';
import { deriveInput } from './derive-input';
import { type Changes, plainCase } from './plain-case.examples';
import { scopeOf } from './scope';

const scope = (changes: Changes = {}, policy = confirmedPolicy) => {
  const { facts, quote, at } = plainCase(changes);
  return scopeOf(deriveInput(facts, quote, policy, at));
};
const company = plainCase().facts.company;
const dollars = money(100, 'USD' as CurrencyCode);

describe('what an assessment rests on', () => {
  it('is the book, what is in it, and how VAT came in', () => {
    expect(scope()).toEqual({
      source: 'open-items.csv',
      kind: 'file',
      asOf: '2026-09-29T22:00:00.000Z',
      isStale: false,
      ordersIncluded: true,
      dueDatesAssumed: false,
      tax: 'included',
      missing: [],
    });
  });
  it('is nothing without a book and a quote', () => {
    expect(scope({ book: null, quote: null })).toMatchObject({
      source: null,
      kind: null,
      asOf: null,
      isStale: false,
      ordersIncluded: false,
      tax: null,
    });
  });
  it('is stale by the measure of the policy, whatever is asked', () => {
    const old: Changes = { provenance: { asOf: instant('2026-09-01T10:00:00Z') }, quote: { term: { days: -1 } } };
    expect(scope(old).isStale).toBe(true);
    const withoutRule = {
      ...confirmedPolicy,
      decision: confirmedPolicy.decision.filter(({ when }) => when !== 'openItemsStale'),
    };
    expect(scope(old, withoutRule).isStale).toBe(false);
  });
  it('says when a due date was assumed', () => {
    const assumed = { ...invoice('F', 900, null), invoiceOn: TODAY };
    expect(scope({ book: { openItems: [assumed] } })).toMatchObject({ dueDatesAssumed: true, missing: [] });
  });

  it.each<readonly [string, Changes, readonly string[]]>([
    ['exchange-rate', { quote: { total: dollars } }, ['exchange-rate']],
    ['quote-total', { quote: { total: null } }, ['quote-total']],
    ['quote-term', { quote: { term: null } }, ['quote-term']],
    ['due-dates of all', { provenance: { hasDueDates: false } }, ['due-dates']],
    ['due-dates of one', { book: { openItems: [invoice('F', 900, null)] } }, ['due-dates']],
    ['settled-items', { book: { settledItems: null } }, ['settled-items']],
    ['open-orders', { book: { openOrders: null } }, ['open-orders']],
    [
      'credit-limit',
      { facts: { external: null }, book: { settledItems: [], creditLimit: null } },
      ['credit-limit', 'external-score', 'external-change'],
    ],
    ['payment-term', { book: { paymentTerm: null } }, ['payment-term']],
    ['identity', { facts: { identity: null } }, ['identity']],
    ['insolvency', { facts: { insolvency: null } }, ['insolvency']],
    ['a bureau', { facts: { external: null } }, ['external-score', 'external-change']],
    ['external-score', { facts: { external: { value: null, change90: 0, on: TODAY } } }, ['external-score']],
    ['external-change', { facts: { external: { value: 80, change90: null, on: TODAY } } }, ['external-change']],
    ['promises', { facts: { promises: null } }, ['promises']],
    ['buyer-size', { facts: { buyerSize: null } }, ['buyer-size']],
    ['own-size', { facts: { company: { ...company, isSme: null } } }, ['own-size']],
    ['nothing of a quote that is not there', { quote: null }, []],
  ])('misses %s', (_, changes, missing) => expect(scope(changes).missing).toEqual(missing));

  it('misses the book, and what only it could tell is not missed as well', () => {
    expect(scope({ book: null, facts: { personalLimit: cents(1) } }).missing).toEqual(['book']);
  });
});

it('counts amounts in other currencies wherever they stand', () => {
  const foreign: readonly Changes[] = [
    { facts: { personalLimit: dollars } },
    { facts: { guarantees: dollars } },
    { facts: { deposits: dollars } },
    { facts: { cover: { limit: dollars, pct: 90, isWithdrawn: false } } },
    { quote: { total: dollars } },
    { book: { openOrders: dollars } },
    { book: { creditLimit: dollars } },
    { book: { openItems: [{ ...invoice('F', 1, '2026-10-20'), open: dollars }] } },
  ];
  for (const changes of foreign) expect(scope(changes).missing).toContain('exchange-rate');
  expect(scope({ facts: { guarantees: cents(1), deposits: cents(1) } }).missing).toEqual([]);
});
