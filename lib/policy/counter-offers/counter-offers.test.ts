import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterOffer } from '@/lib/domain/assessment';
import { cents, credit, invoice, K1_ITEMS, TODAY } from '@/lib/domain/k1.examples';
import { addDays, localDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import { anyCase } from '../any-case.examples';
import { assess } from '../assess';
import { conclude } from '../conclude';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { type Case, type Changes, notDue, plainCase } from '../plain-case.examples';
import { takeOffer } from '../take-offer.examples';
import { withClass } from '../with-class.examples';

const everyOffer = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, show: 9 } };
const late = (id: string, euros: number, days: number) => invoice(id, euros, addDays(TODAY, -days));
const offersOf = ({ facts, quote, at }: Case, policy = confirmedPolicy) => assess(facts, quote, policy, at).counterOffers;
const offersFor = (changes: Changes) => offersOf(plainCase(changes));
const kinds = (offers: readonly CounterOffer[]) => offers.map(({ kind }) => kind);

/** Too little to recommend a higher limit by. */
const FEW_SALES = { lastYear: cents(0), peak: cents(0), largestInvoice: cents(0) };

/** Limit 12,000, open 3,200, quoted 12,100 on 30 days. */
const overLimit: Changes = {
  facts: { sales: FEW_SALES },
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
    expect(assess(facts, quote, confirmedPolicy, at).exposure.net).toEqual(cents(11670));
  });

  it('names the highest amount with and without VAT where parts are not possible', () => {
    const nothingInParts = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, maxParts: 1 } };
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
    const offers = offersFor({
      facts: { sales: FEW_SALES, external: { value: 80, change90: 0, on: TODAY, creditLimit: cents(0) } },
      book: { creditLimit: cents(2000) },
      quote: { total: cents(2500), term: { days: 14 } },
    });
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

  it('passes in as many parts as the policy allows, and no more', () => {
    const inParts = (limit: number) =>
      offersFor({ facts: { sales: FEW_SALES }, book: { creditLimit: cents(limit) }, quote: { total: cents(4000) } });
    expect(inParts(1000)).toContainEqual({ kind: 'split', term: { days: 30 }, parts: 4, first: cents(1000) });
    expect(kinds(inParts(990))).not.toContain('split');
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
    const offers = offersFor({ book: { openItems: K1_ITEMS, creditLimit: cents(40000) }, quote: { total: cents(5000) } });
    expect(offers[0]).toMatchObject({ kind: 'settle', ask: cents(2100) });
  });

  it('of one age are settled in the order of their numbers', () => {
    const twins = [late('F-2', 100, 41), late('F-1', 300, 41), late('F-3', 5000, 41)];
    const [settle] = offersFor({ book: { openItems: twins, creditLimit: cents(15000) }, quote: { total: cents(500) } });
    expect(settle).toMatchObject({ items: [{ id: 'F-1' }, { id: 'F-2' }, { id: 'F-3' }], ask: cents(5400) });
    const few = [late('F-2', 100, 41), late('F-1', 300, 41), late('F-3', 200, 41)];
    expect(offersFor({ book: { openItems: few }, quote: { total: cents(500) } })[0]).toMatchObject({
      items: [{ id: 'F-1' }, { id: 'F-2' }],
      ask: cents(400),
    });
  });

  it('are not those of today: they still may be paid in time', () => {
    const open = [late('F-1', 3000, 41), late('F-2', 2000, 0)];
    const settles = (limit: number) =>
      kinds(
        offersFor({
          facts: { sales: FEW_SALES },
          book: { openItems: open, creditLimit: cents(limit) },
          quote: { total: cents(2000) },
        }),
      );
    expect(settles(4000)).toContain('settle');
    expect(settles(3900)).not.toContain('settle');
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

  it('is offered at a maximum that is not among the usual terms', () => {
    const weeks = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, terms: [7, 14] } };
    expect(offersOf(plainCase(sixtyDays), weeks)).toEqual([{ kind: 'term', term: { days: 30 } }]);
  });

  it('leaves the amount to be cured at that maximum', () => {
    const offers = offersFor({ ...sixtyDays, book: { creditLimit: cents(4000) } });
    expect(offers[0]).toEqual({ kind: 'split', term: { days: 30 }, parts: 2, first: cents(4000) });
  });
});

describe('a request', () => {
  const sales = { lastYear: cents(180_000), peak: cents(45_000), largestInvoice: cents(15_000) };
  const asked: Changes = { ...overLimit, facts: { sales } };
  const requestsOf = (changes: Changes) => {
    const { facts, quote, at } = plainCase(changes);
    return assess(facts, quote, confirmedPolicy, at).requests;
  };

  it('for a higher limit goes first for a good payer, and takes a line', () => {
    expect(requestsOf(asked)).toEqual([
      { kind: 'limit', amount: cents(18_000) },
      { kind: 'security', amount: cents(3500) },
    ]);
    expect(kinds(offersFor(asked))).toEqual(['split', 'prepay']);
  });
  it('is made for exactly what is needed', () => {
    const limits = (open: number) =>
      requestsOf({ ...asked, book: { ...asked.book, openItems: notDue(open) } }).filter(({ kind }) => kind === 'limit');
    expect([limits(5900).length, limits(5900.01).length]).toEqual([1, 0]);
  });
  it('is not made for less than is needed', () => {
    expect(requestsOf(overLimit)).toEqual([{ kind: 'security', amount: cents(3500) }]);
  });
  it('for a limit is not made while something is late', () => {
    const open = [late('F-1', 100, 15), ...notDue(3100)];
    expect(requestsOf({ ...asked, book: { ...asked.book, openItems: open } })).toEqual([
      { kind: 'security', amount: cents(3500) },
    ]);
    const justLate = [late('F-1', 100, 14), ...notDue(3100)];
    expect(requestsOf({ ...asked, book: { ...asked.book, openItems: justLate } })[0]).toMatchObject({ kind: 'limit' });
  });
  it.each<readonly [string, Changes]>([
    ['for what passes', {}],
    ['in cash', { ...asked, quote: { ...asked.quote, term: { days: 0 } } }],
    ['without a total', { ...asked, quote: { total: null } }],
    ['for nothing', { ...asked, book: { openItems: notDue(13_500), creditLimit: cents(12000) }, quote: { total: cents(0) } }],
    ['without a rate of exchange', { ...asked, facts: { sales, guarantees: { minor: 1, currency: 'USD' as CurrencyCode } } }],
    ['without a quote', { ...asked, quote: null }],
    ['of whom we refuse', { ...asked, facts: { insolvency: 'bankrupt' } }],
    [
      'where security would not help',
      { ...overLimit, facts: { ...overLimit.facts, external: { value: 58, change90: -12, on: TODAY } } },
    ],
  ])('is not made %s', (_, changes) => expect(requestsOf(changes)).toEqual([]));
  it('for security is for all of it where nothing is over', () => {
    const insolvent = { name: 'Moeder N.V.', procedure: 'bankrupt', since: TODAY } as const;
    const group = { debtors: 2, open: null, insolvent };
    expect(requestsOf({ facts: { group } })).toEqual([{ kind: 'security', amount: cents(5000) }]);
    expect(requestsOf({ facts: { group }, book: { creditLimit: cents(5000) } })).toEqual([
      { kind: 'security', amount: cents(5000) },
    ]);
    expect(requestsOf({ facts: { group }, book: { openItems: [credit('C', 6000)] } })).toEqual([]);
  });
  it('for a limit is not made of whom we refuse', () => {
    expect(requestsOf({ ...asked, facts: { sales, insolvency: 'bankrupt' } })).toEqual([]);
  });
});

describe('settling', () => {
  it('is not offered when what is left deserves a worse class', () => {
    const open = [late('F-1', 3000, 41)];
    const good: Changes = { book: { openItems: open }, quote: { total: cents(1000) } };
    const [settle] = offersFor(good);
    expect(settle).toMatchObject({ kind: 'settle' });
    const { facts, quote, at } = plainCase(good);
    const held = withClass(deriveInput({ ...facts, external: null }, quote, confirmedPolicy, at), 'A');
    expect(kinds(conclude(held).counterOffers)).not.toContain('settle');
  });
  it('keeps the promise that was about it', () => {
    const promise = { amount: cents(3000), on: TODAY, state: 'broken', unpaid: cents(3000), items: ['F-1'] } as const;
    const changes = (items: readonly string[]): Changes => ({
      facts: { promises: [{ ...promise, items }] },
      book: { openItems: [late('F-1', 3000, 41)] },
      quote: { total: cents(1000) },
    });
    expect(kinds(offersFor(changes(['F-1'])))).toContain('settle');
    expect(kinds(offersFor(changes(['F-1', 'F-2'])))).not.toContain('settle');
    expect(kinds(offersFor(changes([])))).not.toContain('settle');
  });
});

describe('settling what credits cover', () => {
  it('is not asked: there is nothing to pay', () => {
    const promise = { amount: cents(3000), on: TODAY, state: 'broken', unpaid: cents(3000), items: ['F-1'] } as const;
    const changes = (credited: number): Changes => ({
      facts: { promises: [promise] },
      book: { openItems: [late('F-1', 3000, 41), credit('C', credited)] },
      quote: { total: cents(1000) },
    });
    expect(kinds(offersFor(changes(2999)))).toContain('settle');
    expect(kinds(offersFor(changes(3000)))).not.toContain('settle');
  });
});

describe('a checklist that is open', () => {
  it('blocks, and takes no offer away', () => {
    const deal = { checklist: { open: 3, reasons: [] } };
    const { facts, quote, at } = plainCase({ ...overLimit, facts: { ...overLimit.facts, deal } });
    const assessment = assess(facts, quote, confirmedPolicy, at);
    expect(assessment.blocks).toEqual(['CHK-01']);
    expect(assessment.counterOffers).toEqual(offersFor(overLimit));
  });
  it('is nothing that an offer could help', () => {
    expect(offersFor({ facts: { deal: { checklist: { open: 3, reasons: [] } } } })).toEqual([]);
  });
});

describe('a total billed in parts', () => {
  const monthly: Changes = {
    facts: { sales: FEW_SALES },
    book: { creditLimit: cents(3000) },
    quote: { total: cents(24_200), totalExclTax: cents(20_000), billing: { parts: 12, period: 'month' } },
  };
  it('is offered for what may be owed at once', () => {
    const offers = offersOf(plainCase(monthly), { ...everyOffer, offers: { ...everyOffer.offers, maxParts: 1 } });
    expect(offers.find(({ kind }) => kind === 'amount')).toMatchObject({ total: cents(18_000), totalExclTax: cents(14_876.03) });
    expect(offers.find(({ kind }) => kind === 'prepay')).toMatchObject({ share: 0.3 });
  });
  it('is offered by what may be owed at the term that is offered', () => {
    const { facts, quote, at } = plainCase({
      ...monthly,
      book: { settledItems: [], creditLimit: cents(1500) },
      quote: { ...monthly.quote, term: { days: 30 } },
    });
    const oneLine = { ...everyOffer, offers: { ...everyOffer.offers, maxParts: 1 } };
    const offers = conclude(withClass(deriveInput(facts, quote, oneLine, at), 'C')).counterOffers;
    expect(offers.find(({ kind }) => kind === 'amount')).toMatchObject({ term: { days: 14 }, total: cents(17_990) });
  });
});

describe('somebody who is not rated', () => {
  const unrated: Changes = { facts: { external: null }, book: { settledItems: [], creditLimit: null } };
  it('may start small', () => {
    const offers = offersFor({ ...unrated, quote: { total: cents(900), term: { days: 30 } } });
    expect(offers).toEqual([
      { kind: 'split', term: { days: 14 }, parts: 2, first: cents(500) },
      { kind: 'prepay', term: { days: 14 }, share: 0.45, amount: cents(405) },
      { kind: 'cash', amount: cents(900) },
      { kind: 'full-prepayment', amount: cents(900) },
    ]);
  });
  it('but not where it was never verified', () => {
    const offers = offersFor({ ...unrated, facts: { external: null, identity: 'unverified' }, quote: { total: cents(400) } });
    expect(kinds(offers)).toEqual(['cash', 'full-prepayment']);
  });
});

describe('four eyes', () => {
  it('leave an amount that one decides alone', () => {
    const nothingInParts = { ...confirmedPolicy, offers: { ...confirmedPolicy.offers, maxParts: 1 } };
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
    ['for nothing, to who has much to settle', { book: { openItems: [late('F-1', 3000, 41)] }, quote: { total: cents(0) } }],
    ['to a bankrupt buyer', { ...overLimit, facts: { insolvency: 'bankrupt' } }],
    ['in a moratorium without consent, for a service', { facts: { insolvency: 'moratorium' }, quote: { isGoods: false } }],
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
          const { verdict, blocks, exposure, limit } = assess(facts, quote, confirmedPolicy, at);
          expect([verdict, blocks]).toEqual(['accept', []]);
          if ((quote?.term?.days ?? 1) > 0) expect(exposure.net?.minor).toBeLessThanOrEqual(limit.inForce?.minor ?? 0);
          taken++;
        }
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
