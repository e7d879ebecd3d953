import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/domain/facts';
import { cents, credit, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays, addMonths, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import type { RiskClass } from '@/lib/domain/scorecard';
import { LIMIT_CAPS, LIMITS } from '@/tests/support/vectors/limits';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { type Changes, plainCase } from '../plain-case.examples';
import { withClass } from '../with-class.examples';
import { type LimitGrounds, recommendLimit } from './recommend-limit';
import { salesFromBooks } from './sales-from-books';
import { uninsuredMax } from './uninsured-max';

type Vector = (typeof LIMITS)[keyof typeof LIMITS] & {
  readonly bestQuarterMonthly?: number;
  readonly largest?: number;
  readonly lead?: number;
  readonly providerLimit?: number;
  readonly equity?: number;
  readonly insuredLimit?: number;
  readonly insuredPct?: number;
  readonly ext?: number;
  readonly uMax?: number;
};

const minor = (euros: number | undefined): number | null => (euros === undefined ? null : euros * 100);

function groundsOf(vector: Vector): LimitGrounds {
  const { insuredLimit, insuredPct } = vector;
  return {
    class: vector.class,
    monthlySales: Math.max(vector.monthly, vector.bestQuarterMonthly ?? 0) * 100,
    largestInvoice: minor(vector.largest),
    addDays: vector.add,
    leadDays: vector.lead ?? null,
    providerLimit: minor(vector.providerLimit),
    equity: minor(vector.equity),
    cover: insuredLimit && insuredPct ? { limit: cents(insuredLimit), pct: insuredPct, isWithdrawn: false } : null,
    isPublic: false,
  };
}

const NOTHING: LimitGrounds = {
  class: 'A',
  monthlySales: null,
  largestInvoice: null,
  addDays: null,
  leadDays: null,
  providerLimit: null,
  equity: null,
  cover: null,
  isPublic: false,
};
const recommended = (grounds: Partial<LimitGrounds>) => recommendLimit({ ...NOTHING, ...grounds }, confirmedPolicy);
const euros = (grounds: Partial<LimitGrounds>) => {
  const limit = recommended(grounds);
  return limit && limit.amount.minor / 100;
};

describe('a recommended limit', () => {
  it.each(Object.entries(LIMITS) as [string, Vector][])('vector %s', (_, vector) => {
    const limit = recommendLimit(groundsOf(vector), confirmedPolicy);
    expect(limit?.amount).toEqual(cents(vector.limit));
    expect((limit?.need?.minor ?? 0) / 100).toBeCloseTo(vector.need, 2);
    expect(limit?.external).toEqual(vector.ext === undefined ? null : cents(vector.ext));
    if (vector.uMax !== undefined) expect(limit?.uninsuredMax).toEqual(cents(vector.uMax));
    expect(confirmedPolicy.classes[vector.class].defaultDays).toBe(vector.term);
  });

  it.each([
    ['V1_D', LIMITS.V1],
    ['V2_A', LIMITS.V2],
    ['V3_C', LIMITS.V3],
    ['B_equity', LIMITS.eq],
  ] as const)('vector %s by its four caps', (name, vector) => {
    const [limit, [need, classCap, nameCap, external]] = LIMIT_CAPS[name];
    const parts = recommendLimit(groundsOf(vector), confirmedPolicy);
    expect(parts?.amount).toEqual(cents(limit));
    expect((parts?.need?.minor ?? 0) / 100).toBeCloseTo(need, 2);
    expect(parts?.classCap).toEqual(cents(classCap));
    expect(confirmedPolicy.limit.nameCap).toBe(nameCap * 100);
    expect(parts?.external).toEqual(cents(external));
  });

  it.each<readonly [string, Partial<LimitGrounds>, number | null]>([
    ['nothing known, class A: a start', {}, 2500],
    ['nothing known, class C: a smaller start', { class: 'C' }, 1000],
    ['nothing known, class D: unknown', { class: 'D' }, null],
    ['class E: none, and known', { class: 'E' }, 0],
    ['class E, however much it buys', { class: 'E', monthlySales: 9_000_00, largestInvoice: 50_000_00 }, 0],
    ['a public body: the cap of its class', { class: 'B', isPublic: true }, 50000],
    ['what a provider allows is less than the start', { providerLimit: 1_400_00 }, 1000],
    ['a provider that allows nothing', { providerLimit: 0 }, 0],
    ['negative equity is left out', { equity: -5_000_00 }, 2500],
    ['no equity is left out', { equity: 0 }, 2500],
    ['a provider goes before equity', { providerLimit: 90_000_00, equity: 10_000_00, monthlySales: 30_000_00 }, 36000],
    ['the cap of the class', { class: 'B', monthlySales: 900_000_00, cover: cover(100000, 90) }, 50000],
    ['the cap on one name', { monthlySales: 900_000_00, cover: cover(500000, 100) }, 100000],
    ['uninsured', { monthlySales: 900_000_00 }, 50000],
    ['less than a step needed', { class: 'D', monthlySales: 0 }, 0],
    ['early payers need no less', { monthlySales: 10_000_00, addDays: -20 }, 12000],
    ['late payers need more', { monthlySales: 10_000_00, addDays: 15 }, 18000],
  ])('%s', (_, grounds, limit) => expect(euros(grounds)).toBe(limit));

  it('does not rest on what others allow where the policy counts that for nothing', () => {
    const { classes } = confirmedPolicy;
    const policy = { ...confirmedPolicy, classes: { ...classes, C: { ...classes.C, externalFactor: null } } };
    const limit = recommendLimit({ ...NOTHING, class: 'C', providerLimit: 400_00 }, policy);
    expect(limit).toMatchObject({ amount: cents(1000), external: null });
  });
});

function cover(limit: number, pct: number, isWithdrawn = false) {
  return { limit: cents(limit), pct, isWithdrawn };
}

describe('uninsuredMax', () => {
  it.each([
    ['no cover', 25000, null, 25000],
    ['withdrawn', 25000, cover(20000, 90, true), 25000],
    ['our own share is within the maximum', 25000, cover(20000, 90), 43000],
    ['our own share alone is the maximum', 2000, cover(20000, 90), 20000],
    ['our own share is more than the maximum', 1000, cover(20000, 90), 10000],
    ['all is covered', 0, cover(20000, 100), 20000],
  ])('%s', (_, most, covered, expected) => expect(uninsuredMax(most * 100, covered) / 100).toBeCloseTo(expected, 6));
});

describe('sales in the books', () => {
  const settled = (monthsBack: number, amount: number, more: Partial<SettledItem> = {}): SettledItem => {
    const invoiceOn = addMonths(TODAY, -monthsBack);
    return { id: `S${monthsBack}`, invoiceOn, dueOn: null, settledOn: TODAY, amount: cents(amount), ...more };
  };
  const salesOf = (settledItems: readonly SettledItem[] | null, openItems: readonly OpenItem[] = []) =>
    salesFromBooks(plainCase({ book: { settledItems, openItems } }).facts.book, TODAY, confirmedPolicy);

  it('are of the last twelve months', () => {
    expect(salesOf([settled(0, 100), settled(11, 200), settled(12, 400)])?.lastYear).toEqual(cents(300));
  });
  it('count a month from the same day to the day before', () => {
    const on = (date: string) => salesOf([settled(0, 100, { invoiceOn: localDate(date) })])?.lastYear.minor;
    expect(['2025-10-01', '2025-09-30', '2025-09-29'].map(on)).toEqual([100_00, 0, 0]);
  });
  it('know the best three months in a row of two years', () => {
    const months = [0, 1, 2, 3, 20, 21, 22, 23].map((month) => settled(month, month >= 20 ? 500 + month : 600));
    expect(salesOf(months)?.peak).toEqual(cents(1800));
    expect(salesOf([settled(22, 900), settled(23, 900), settled(24, 900)])?.peak).toEqual(cents(1800));
  });
  it('add up what falls in one month', () => {
    expect(salesOf([settled(1, 100), settled(1, 200)])).toMatchObject({ lastYear: cents(300), peak: cents(300) });
  });
  it('count three months in a row, not one beside two that were credited', () => {
    const months = [settled(0, 500), settled(1, -400), settled(2, -400), settled(3, -400)];
    expect(salesOf(months)?.peak).toEqual(cents(0));
    const newest = [settled(0, 500), settled(1, 500), settled(2, 500), settled(3, -100)];
    expect(salesOf(newest)?.peak).toEqual(cents(1500));
  });
  it('know decades and centuries apart', () => {
    const book = plainCase({ book: { settledItems: [settled(0, 100, { invoiceOn: localDate('2029-12-15') })] } }).facts.book;
    const lastYearOn = (today: string) => salesFromBooks(book, localDate(today), confirmedPolicy)?.lastYear.minor;
    expect(['2030-01-01', '2030-12-14', '2030-12-15', '2039-12-20', '2129-12-20', '3029-12-20'].map(lastYearOn)).toEqual([
      100_00, 100_00, 0, 0, 0, 0,
    ]);
  });
  it('know the largest invoice', () => {
    expect(salesOf([settled(5, 700), settled(23, 900), settled(24, 5000)])?.largestInvoice).toEqual(cents(900));
  });
  it('count what is open by what it was, and take credit notes off', () => {
    const open = { ...invoice('F', 100, null), invoiceOn: addDays(TODAY, -40), original: cents(400) };
    const credited = { ...credit('C', 50), invoiceOn: addDays(TODAY, -20) };
    expect(salesOf([], [open, credited])).toEqual({ lastYear: cents(350), peak: cents(400), largestInvoice: cents(400) });
  });
  it('leave out what is in another currency, of tomorrow, or of no date', () => {
    const dollars = money(100, 'USD' as CurrencyCode);
    const rows = [
      settled(1, 0, { amount: dollars }),
      settled(1, 9, { invoiceOn: null }),
      settled(1, 9, { invoiceOn: addDays(TODAY, 1) }),
    ];
    expect(salesOf(rows)).toEqual({ lastYear: cents(0), peak: cents(0), largestInvoice: cents(0) });
  });
  it('are unknown when the books do not hold what was settled', () => {
    expect(salesOf(null)).toBeNull();
    expect(salesFromBooks(null, TODAY, confirmedPolicy)).toBeNull();
  });
});

describe('the limit in force', () => {
  const limitOf = (changes: Changes, riskClass: RiskClass = 'A') => {
    const { facts, quote, at } = plainCase(changes);
    return withClass(deriveInput(facts, quote, confirmedPolicy, at), riskClass).limit;
  };
  const sales = { lastYear: cents(120_000), peak: cents(30_000), largestInvoice: cents(4_000) };

  it.each<readonly [string, Changes, RiskClass, number | null, string]>([
    ['a person goes first', { facts: { personalLimit: cents(3000) } }, 'A', 3000, 'person'],
    ['0 by a person is a limit', { facts: { personalLimit: cents(0) } }, 'A', 0, 'person'],
    ['else the books', {}, 'A', 20000, 'books'],
    ['0 in the books is not set', { facts: { sales }, book: { creditLimit: cents(0) } }, 'A', 12000, 'recommendation'],
    ['empty in the books is not set', { facts: { sales }, book: { creditLimit: null } }, 'A', 12000, 'recommendation'],
    ['no book at all', { facts: { sales }, book: null }, 'A', 12000, 'recommendation'],
    ['not rated gets none', { facts: { sales }, book: { creditLimit: null } }, 'NR', null, 'none'],
    ['class E gets nothing, and knows it', { facts: { sales }, book: { creditLimit: null } }, 'E', 0, 'recommendation'],
  ])('%s', (_, changes, riskClass, limit, from) => {
    expect(limitOf(changes, riskClass)).toMatchObject({ inForce: limit === null ? null : cents(limit), from });
  });

  it('recommends by what is known of the debtor', () => {
    const facts: Partial<Facts> = { sales, external: { value: 80, change90: 0, on: TODAY, creditLimit: cents(8000) } };
    expect(limitOf({ facts }).recommended?.amount).toEqual(cents(8000));
    expect(limitOf({ facts: { sales, profile: { orderLeadDays: 30 } } }).recommended?.amount).toEqual(cents(24000));
    expect(limitOf({ facts: { sales, profile: { equity: cents(50_000) } } }).recommended?.amount).toEqual(cents(5000));
    expect(limitOf({ facts: { sales, cover: cover(50_000, 90) } }, 'C').recommended).toMatchObject({
      uninsuredMax: cents(52_500),
    });
  });
  it('does not believe amounts in another currency', () => {
    const dollars = money(1, 'USD' as CurrencyCode);
    const facts: Partial<Facts> = {
      sales: { ...sales, lastYear: dollars },
      external: { value: 80, change90: 0, on: TODAY, creditLimit: dollars },
    };
    expect(limitOf({ facts }).recommended).toMatchObject({ amount: cents(2500), need: null, external: null });
    expect(limitOf({ facts: { sales: { ...sales, peak: dollars } } }).recommended?.need).toBeNull();
    const insured = { sales, cover: { ...cover(50_000, 90), limit: money(50_000_00, 'USD' as CurrencyCode) } };
    expect(limitOf({ facts: insured }, 'C').recommended).toMatchObject({ uninsuredMax: cents(7500) });
  });

  it.each<readonly [string, Changes, RiskClass, number]>([
    ['class A: five percent', {}, 'A', 1000],
    ['no more than 1,000', { book: { creditLimit: cents(20_100) } }, 'B', 1000],
    ['of a smaller limit', { book: { creditLimit: cents(12_000) } }, 'B', 600],
    ['class C: two percent', { book: { creditLimit: cents(4_000) } }, 'C', 80],
    ['class C: no more than 100', {}, 'C', 100],
    ['class D', {}, 'D', 0],
    ['class E', {}, 'E', 0],
    ['not rated', {}, 'NR', 0],
    ['no limit', { book: { creditLimit: null } }, 'NR', 0],
    ['something fourteen days late', { book: { openItems: [invoice('F', 100, '2026-09-16')] } }, 'A', 1000],
    ['something fifteen days late', { book: { openItems: [invoice('F', 100, '2026-09-15')] } }, 'A', 0],
    [
      'something fifteen days late that is disputed, beside something just late',
      {
        book: {
          openItems: [
            invoice('F', 100, '2026-09-15', { dispute: { state: 'confirmed', reason: null } }),
            invoice('G', 100, '2026-09-20'),
          ],
        },
      },
      'A',
      1000,
    ],
    ['a trifle that is late', { book: { openItems: [invoice('F', 10, '2026-06-15')] } }, 'A', 1000],
  ])('tolerates %s', (_, changes, riskClass, tolerance) => {
    expect(limitOf(changes, riskClass).tolerance).toEqual(cents(tolerance));
  });
});
