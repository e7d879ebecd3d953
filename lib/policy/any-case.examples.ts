import fc from 'fast-check';
import { cents, invoice, K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { Quote } from '@/lib/domain/quote';
import { type Case, paidMonthly, plainCase } from './plain-case.examples';

const anyEuros = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((minor) => cents(minor / 100));

const anyItem: fc.Arbitrary<OpenItem> = fc
  .record({
    euros: fc.integer({ min: -2000, max: 6000 }),
    late: fc.integer({ min: -60, max: 120 }),
    dispute: fc.constantFrom(null, null, null, 'confirmed' as const, 'unconfirmed' as const),
    isDirectDebit: fc.boolean(),
  })
  .map(({ euros, late, dispute, isDirectDebit }) => ({
    ...invoice('F', euros, addDays(TODAY, -late)),
    isDirectDebit,
    ...(dispute && euros > 0 ? { dispute: { state: dispute, reason: null } } : {}),
  }));

export const anyItems = fc
  .array(anyItem, { maxLength: 8 })
  .map((items): readonly OpenItem[] => items.map((item, index) => ({ ...item, id: `F-${index}` })));

export const anyQuote: fc.Arbitrary<Quote> = fc.record({
  total: anyEuros(40_000),
  totalExclTax: fc.constant(null),
  tax: fc.constant('included' as const),
  term: fc.constantFrom(null, ...[-1, 0, 7, 14, 30, 45, 60, 90].map((days) => ({ days }))),
  prepaidShare: fc.constantFrom(0, 0, 0.25, 0.5),
  isGoods: fc.boolean(),
  expiresOn: fc.constantFrom(null, null, addDays(TODAY, 20), addDays(TODAY, 60)),
  billing: fc.constantFrom(null, null, null, { parts: 12, period: 'month' as const }),
});

/** Any debtor with any quote: refused, referred and accepted ones. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    openItems: anyItems,
    quote: anyQuote,
    limit: fc.option(anyEuros(40_000)),
    paymentTerm: fc.constantFrom(null, { days: 14 }, { days: 60 }),
    settledItems: fc.constantFrom(null, [], K1_SETTLED, ...[-5, 0, 4, 12, 25, 60].map((days) => paidMonthly(days))),
    buyerSize: fc.constantFrom(null, 'large' as const, 'other' as const),
    buyerKind: fc.constantFrom(null, 'business' as const, 'business' as const, 'public' as const, 'person' as const),
    identity: fc.constantFrom(null, 'verified' as const, 'verified' as const, 'unverified' as const),
    insolvency: fc.constantFrom(null, 'none' as const, 'none' as const, 'bankrupt' as const, 'moratorium' as const),
    cover: fc.constantFrom(null, null, { limit: cents(20_000), pct: 90, isWithdrawn: false }),
    sales: fc.constantFrom(null, { lastYear: cents(200_000), peak: cents(60_000), largestInvoice: cents(9000) }),
    personalLimit: fc.constantFrom(null, null, null, cents(0), cents(30_000)),
    value: fc.constantFrom(null, 20, 50, 70, 95),
    flags: fc.constantFrom(
      [],
      [],
      [{ kind: 'watch' as const, reason: 'new owner', by: 'Noor', on: TODAY, maxTermDays: 21 }],
      [{ kind: 'stop' as const, release: 'prepay_ok' as const, reason: 'late', by: 'Noor', on: TODAY }],
    ),
    change90: fc.constantFrom(null, 0, 0, -12),
  })
  .map(({ openItems, quote, limit, paymentTerm, settledItems, change90, value, ...facts }) =>
    plainCase({
      facts: { ...facts, isNaturalPerson: null, external: { value, change90, on: TODAY } },
      book: { openItems, creditLimit: limit, paymentTerm, settledItems },
      quote,
    }),
  );
