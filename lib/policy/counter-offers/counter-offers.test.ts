import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterOffer } from '@/lib/domain/assessment';
import { cents, invoice, K1_ITEMS, TODAY } from '@/lib/domain/k1.examples';
import { addDays, localDate } from '@/lib/domain/local-date';
import { anyCase } from '../any-case.examples';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy';
import { type Case, type Changes, notDue, plainCase } from '../plain-case.examples';
import { takeOffer } from '../take-offer.examples';

const everyOffer = { ...defaultPolicy, offers: { ...defaultPolicy.offers, show: 9 } };
const late = (id: string, euros: number, days: number) => invoice(id, euros, addDays(TODAY, -days));
const offersOf = ({ facts, quote, at }: Case, policy = defaultPolicy) => assess(facts, quote, policy, at).counterOffers;
const offersFor = (changes: Changes) => offersOf(plainCase(changes));
const kinds = (offers: readonly CounterOffer[]) => offers.map(({ kind }) => kind);

/** Limit 12,000, open 3,200, quoted 12,100 on 30 days. */
const overLimit: Changes = {
  book: { openItems: notDue(3200), creditLimit: cents(12000) },
  quote: { total: cents(12100), totalExclTax: cents(10000) },
};

describe('a quote over the limit', () => {
  it('passes in parts, prepaid in part, or in cash', () => {
    expect(offersFor(overLimit)).toEqual([
      { kind: 'split', term: { days: 30 }, parts: 2, first: cents(8800) },
      { kind: 'prepay', term: { days: 30 }, share: 0.3, amount: cents(3630) },
      { kind: 'cash', amount: cents(12100) },
      { kind: 'full-prepayment', amount: cents(12100) },
    ]);
  });

  it('keeps what is prepaid within the limit', () => {
    const { facts, quote, at } = takeOffer(plainCase(overLimit), {
      kind: 'prepay',
      term: { days: 30 },
      share: 0.3,
      amount: cents(3630),
    });
    expect(assess(facts, quote, defaultPolicy, at).exposure.net).toEqual(cents(11670));
  });

  it('names the highest amount with and without VAT where parts are not possible', () => {
    const nothingInParts = { ...defaultPolicy, offers: { ...defaultPolicy.offers, maxParts: 1 } };
    expect(offersOf(plainCase(overLimit), nothingInParts)[1]).toEqual({
      kind: 'amount',
      term: { days: 30 },
      total: cents(8800),
      totalExclTax: cents(7272.73),
    });
  });

  it('asks a quarter of a quote that is 2,760 over', () => {
    const offers = offersFor({
      book: { openItems: notDue(18400), openOrders: cents(7260), creditLimit: cents(35000) },
      quote: { total: cents(12100) },
    });
    expect(offers).toContainEqual({ kind: 'prepay', term: { days: 30 }, share: 0.25, amount: cents(3025) });
  });

  it('asks a fifth of 2,500 under a limit of 2,000', () => {
    const offers = offersFor({ book: { creditLimit: cents(2000) }, quote: { total: cents(2500), term: { days: 14 } } });
    expect(offers).toEqual([
      { kind: 'split', term: { days: 14 }, parts: 2, first: cents(2000) },
      { kind: 'prepay', term: { days: 14 }, share: 0.2, amount: cents(500) },
      { kind: 'cash', amount: cents(2500) },
      { kind: 'full-prepayment', amount: cents(2500) },
    ]);
  });

  it('has no room for any of it', () => {
    const offers = offersFor({ book: { openItems: notDue(6200), creditLimit: cents(5000) }, quote: { total: cents(3000) } });
    expect(kinds(offers)).toEqual(['cash', 'full-prepayment']);
  });

  it('does not offer cash for a service, nor prepayment of all where a part will do', () => {
    expect(kinds(offersFor({ ...overLimit, quote: { ...overLimit.quote, isGoods: false } }))).toEqual(['split', 'prepay']);
  });

  it('does not offer a crumb', () => {
    const offers = offersFor({ book: { creditLimit: cents(900) }, quote: { total: cents(10000) } });
    expect(kinds(offers)).toEqual(['prepay', 'cash', 'full-prepayment']);
  });
});

describe('overdue items', () => {
  const items = [late('F-1', 3000, 41), late('F-2', 2000, 12), late('F-3', 4000, -8)];

  it('are settled oldest first until it passes, and no tolerance helps', () => {
    const offers = offersFor({ book: { openItems: items, creditLimit: cents(15000) }, quote: { total: cents(9500) } });
    expect(offers[0]).toEqual({ kind: 'settle', term: { days: 30 }, items: items.slice(0, 2), ask: cents(5000) });
    expect(kinds(offers)).toEqual(['settle', 'cash', 'full-prepayment']);
  });

  it('are settled together with the credits', () => {
    const offers = offersFor({ book: { openItems: K1_ITEMS, creditLimit: cents(40000) }, quote: { total: cents(12100) } });
    expect(offers[0]).toMatchObject({ kind: 'settle', ask: cents(2100) });
  });

  it('are found among thousands', () => {
    const many = Array.from({ length: 3000 }, (_, index) => late(`F-${index}`, 10, 40));
    const [settle] = offersFor({ book: { openItems: many, creditLimit: cents(100000) }, quote: { total: cents(100) } });
    expect(settle).toMatchObject({ kind: 'settle', ask: cents(29760) });
  });
});

describe('a term over the legal maximum', () => {
  const sixtyDays: Changes = { facts: { buyerSize: 'large' }, quote: { total: cents(5000), term: { days: 60 } } };

  it('is offered at the maximum, and nothing else', () => {
    expect(offersFor(sixtyDays)).toEqual([{ kind: 'term', term: { days: 30 } }]);
  });

  it('leaves the amount to be cured at that maximum', () => {
    const offers = offersFor({ ...sixtyDays, book: { creditLimit: cents(4000) } });
    expect(offers[0]).toEqual({ kind: 'split', term: { days: 30 }, parts: 2, first: cents(4000) });
  });
});

describe('four eyes', () => {
  it('leave an amount that one decides alone', () => {
    const nothingInParts = { ...defaultPolicy, offers: { ...defaultPolicy.offers, maxParts: 1 } };
    const case25000 = plainCase({ book: { creditLimit: cents(90000) }, quote: { total: cents(30000) } });
    expect(offersOf(case25000, nothingInParts)[0]).toMatchObject({ kind: 'amount', total: cents(24990) });
  });
});

describe('nothing is offered', () => {
  const stop = { kind: 'stop', reason: 'no contact', by: 'Noor', on: localDate('2026-09-01') } as const;
  it.each([
    ['when it passes', {}],
    ['when there is no quote', { book: { creditLimit: null }, quote: null }],
    ['when the total is unknown', { quote: { total: null } }],
    ['when the total is nothing', { book: { creditLimit: null }, quote: { total: cents(0) } }],
    ['to a bankrupt buyer', { ...overLimit, facts: { insolvency: 'bankrupt' } }],
    ['while supply is stopped', { ...overLimit, facts: { flags: [stop] } }],
  ] as const)('%s', (_, changes) => {
    expect(offersFor(changes as Changes)).toEqual([]);
  });

  it('but full prepayment where the stop says that this is enough', () => {
    expect(kinds(offersFor({ facts: { flags: [{ ...stop, release: 'prepay_ok' }] } }))).toEqual(['full-prepayment']);
  });
});

describe('every offer', () => {
  it('accepts when it is taken, within the limit and with no block beside it', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyCase, (anything) => {
        for (const offer of offersOf(anything, everyOffer)) {
          const { facts, quote, at } = takeOffer(anything, offer);
          const { verdict, blocks, exposure, limit } = assess(facts, quote, defaultPolicy, at);
          expect([verdict, blocks]).toEqual(['accept', []]);
          if ((quote?.term?.days ?? 1) > 0) expect(exposure.net?.minor).toBeLessThanOrEqual(limit.inForce?.minor ?? 0);
          taken++;
        }
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
