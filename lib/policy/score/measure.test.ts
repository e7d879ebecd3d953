import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/domain/facts';
import { cents, invoice, K1_ITEMS, K1_SETTLED, TODAY } from '@/lib/domain/k1.examples';
import { addDays, addMonths, localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, money } from '@/lib/domain/money';
import type { SettledItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { confirmedPolicy, policyWithCardV1 } from '../confirmed-policy.examples';
import { deriveInput } from '../derive-input';
import { type Changes, paidMonthly, plainCase } from '../plain-case.examples';
import { COMMON } from '../template/scorecard-common';
import { bookMean, NO_INVOICES, withInvoice } from './book-mean';
import { historyBand } from './history-band';
import { latenessMeasures } from './lateness-measures';
import { type LatenessRow, settledRows } from './lateness-rows';
import { latenessTrend } from './lateness-trend';
import { measure } from './measure';
import { countryRisk, industryRisk } from './risk-levels';

const rated = (changes: Changes, policy: PolicyDocument = confirmedPolicy) => {
  const { facts, quote, at } = plainCase(changes);
  const input = deriveInput(facts, quote, policy, at);
  return { ...measure(input), score: input.score };
};
const row = (daysLate: number, daysAgo: number, daysOld = daysAgo + 30): LatenessRow => ({ daysLate, daysAgo, daysOld });
const terms = COMMON.lateness;
const kept = (state: 'kept' | 'broken' | 'pending') => ({ amount: cents(100), on: TODAY, state, unpaid: cents(0) });

describe('a restaurant that pays late', () => {
  const changes: Changes = {
    facts: {
      external: { value: 58, change90: -12, on: TODAY },
      profile: { customerSince: localDate('2019-01-01'), industry: '56.10', country: 'NL' },
      promises: [kept('kept'), kept('kept'), kept('kept'), kept('broken'), kept('pending')],
    },
    book: { openItems: K1_ITEMS, settledItems: K1_SETTLED },
  };
  it('measures as the vector says', () => {
    const { measures, score } = rated(changes, policyWithCardV1);
    expect(measures['add-incl-open']).toBeCloseTo(15.2269, 4);
    expect(measures['on-time-amount']).toBeCloseTo(34.684, 4);
    expect(measures['overdue-share']).toBeCloseTo(39.4472, 4);
    expect(measures).toMatchObject({
      'oldest-days-late': 48,
      'promises-kept': 75,
      'external-score': 58,
      'external-change': -12,
      history: 'm36',
      'industry-risk': 'high',
      'country-risk': 'low',
    });
    expect(measures.slippage).toBeCloseTo(17.5, 1);
    expect(score).toMatchObject({ value: 37, class: 'D', caps: [], coverage: 100 });
  });
  it('is no better by the card in use', () => {
    expect(rated(changes).score).toMatchObject({ class: 'D', coverage: 100 });
  });
});

describe('what is missing', () => {
  const nothing: Changes = {
    facts: { external: null, promises: null, profile: null },
    book: { settledItems: [], openItems: [invoice('F', 100, '2026-10-20')] },
  };
  it('of whom nothing was settled and nothing is late: all six', () => {
    const { measures } = rated(nothing);
    expect(Object.keys(measures).sort()).toEqual(['country-risk', 'history', 'industry-risk']);
    expect(measures).toMatchObject({ 'country-risk': null, 'industry-risk': null, history: 'new' });
  });
  it('what is late counts though nothing was settled', () => {
    const { measures } = rated({ ...nothing, book: { settledItems: [], openItems: [invoice('F', 100, '2026-09-10')] } });
    expect(measures).toMatchObject({ 'overdue-share': 100, 'oldest-days-late': 20, 'add-incl-open': 20 });
    expect(measures.lateness).toBeCloseTo((20 + 5 * 7) / 6, 10);
  });
  it('nobody told what was settled: overdue items alone do not tell how someone pays', () => {
    const { measures } = rated({ ...nothing, book: { settledItems: null, openItems: [invoice('F', 100, '2026-09-10')] } });
    expect(measures).toMatchObject({ lateness: null, 'on-time-count': null, 'add-incl-open': null, 'overdue-share': 100 });
    expect(measures.history).toBeNull();
  });
  it('a history without open items has nothing overdue', () => {
    expect(rated({}).measures).toMatchObject({ 'overdue-share': 0, 'oldest-days-late': 0 });
  });
  it('an old bureau is none', () => {
    const of = (days: number) =>
      rated({ facts: { external: { value: 70, change90: 1, on: addDays(TODAY, -days) } } }).measures['external-score'];
    expect([of(180), of(181)]).toEqual([70, undefined]);
  });
  it('a book is not there', () => {
    expect(rated({ book: null }).measures).toMatchObject({ history: null });
  });
});

describe('not applicable', () => {
  const of = (changes: Changes) => rated(changes).notApplicable;
  it.each<readonly [string, Facts['promises'], boolean]>([
    ['no promise was ever made', [], true],
    ['none fell due yet', [kept('pending')], true],
    ['one fell due', [kept('kept')], false],
    ['nobody records them', null, false],
  ])('promises: %s', (_, promises, expected) => {
    expect(of({ facts: { promises } }).includes('no-promise-ever-due')).toBe(expected);
  });
  it('a trend with six settled in a year, and no sooner', () => {
    const settled = (count: number) => paidMonthly(0, count);
    expect(of({ facts: { promises: null }, book: { settledItems: settled(5) } })).toEqual([]);
    expect(of({ book: { settledItems: settled(6) } })).toContain('no-trend-yet');
  });
});

describe('overdue items', () => {
  const late = invoice('F', 300, '2026-09-10');
  const of = (...items: readonly Parameters<typeof invoice>[3][]) =>
    rated({
      book: {
        openItems: [...items.map((more, index) => ({ ...late, id: `${index}`, ...more })), invoice('G', 300, '2026-10-20')],
      },
    }).measures;
  it.each([
    ['late', {}, 50, 20],
    ['a confirmed dispute', { dispute: { state: 'confirmed', reason: null } } as const, 0, 0],
    ['a dispute that nobody confirmed', { dispute: { state: 'unconfirmed', reason: null } } as const, 50, 20],
    ['a direct debit that waits', { isDirectDebit: true, dueOn: localDate('2026-09-25') }, 0, 0],
    ['due today', { dueOn: TODAY }, 0, 0],
    ['a day late', { dueOn: addDays(TODAY, -1) }, 50, 1],
    ['without any date', { dueOn: null }, 0, 0],
  ])('%s', (_, more, share, days) => {
    expect(of(more)).toMatchObject({ 'overdue-share': share, 'oldest-days-late': days });
  });
  it('have no share in what they are open for in another currency', () => {
    const dollars = { open: money(300_00, 'USD' as CurrencyCode) };
    expect(of(dollars)).toMatchObject({ 'overdue-share': 0, 'oldest-days-late': 20 });
  });
  it('the oldest counts', () => {
    expect(of({}, { dueOn: localDate('2026-08-01') })).toMatchObject({ 'oldest-days-late': 60 });
  });
});

describe('lateness', () => {
  const mean = { daysLate: 4, onTimePct: 60 };
  it('draws few invoices towards the mean of the book', () => {
    expect(latenessMeasures([row(10, 0)], [], mean, terms)).toEqual({ lateness: (10 + 20) / 6, onTimePct: 50 });
  });
  it('weighs an invoice half after half a year', () => {
    const measured = latenessMeasures([row(10, 180)], [], mean, terms);
    expect(measured?.lateness).toBeCloseTo((5 + 20) / 5.5, 12);
    expect(measured?.onTimePct).toBeCloseTo((3 / 5.5) * 100, 12);
  });
  it('takes the neutral mean while nobody knows the book', () => {
    const measured = latenessMeasures([row(0, 0)], [], { daysLate: null, onTimePct: null }, terms);
    expect(measured?.lateness).toBeCloseTo(35 / 6, 12);
    expect(measured?.onTimePct).toBeCloseTo(((1 + 3.75) / 6) * 100, 12);
  });
  it('lends nobody the good name of a book that pays early', () => {
    expect(latenessMeasures([row(0, 0)], [], { daysLate: -9, onTimePct: 100 }, terms)).toEqual({ lateness: 0, onTimePct: 100 });
  });
  it.each([
    [3, 0, true],
    [4, 4, false],
    [-3, -3, true],
    [1, 0, true],
  ])('%s days late counts as %s', (days, counted, isOnTime) => {
    const measured = latenessMeasures([row(days, 0)], [], { daysLate: 0, onTimePct: 0 }, terms);
    expect(measured?.lateness).toBeCloseTo(counted / 6, 12);
    expect(measured?.onTimePct).toBeCloseTo(isOnTime ? 100 / 6 : 0, 12);
  });
  it('counts what is overdue as if it were paid today, and never in time', () => {
    expect(latenessMeasures([], [19, 2], { daysLate: 0, onTimePct: 70 }, terms)).toEqual({ lateness: 19 / 7, onTimePct: 50 });
  });
  it('is unknown without any row', () => {
    expect(latenessMeasures([], [], mean, terms)).toBeNull();
  });
});

describe('what was settled', () => {
  const settled = (daysAgo: number, more: Partial<SettledItem> = {}): SettledItem => ({
    ...(K1_SETTLED[0] as SettledItem),
    dueOn: addDays(TODAY, -daysAgo),
    settledOn: addDays(TODAY, -daysAgo),
    ...more,
  });
  const rows = (item: SettledItem) => settledRows([item], { today: TODAY, windowDays: 730, assumedDueDays: 30 });
  it.each([
    ['two years ago', settled(730), 1],
    ['a day longer ago', settled(731), 0],
    ['today', settled(0), 1],
    ['tomorrow', settled(-1), 0],
    ['a credit note', settled(5, { amount: cents(-5) }), 0],
    ['nothing', settled(5, { amount: cents(0) }), 0],
    ['in dollars', settled(5, { amount: money(1, 'USD' as CurrencyCode) }), 1],
    ['a dispute', settled(5, { wasDisputed: true }), 1],
    ['without any date', settled(5, { dueOn: null, invoiceOn: null }), 0],
  ])('%s', (_, item, count) => expect(rows(item)).toHaveLength(count));
  it('is dated by the invoice, or else by its due date', () => {
    expect(rows(settled(5, { invoiceOn: addDays(TODAY, -50) }))).toEqual([{ daysLate: 0, daysAgo: 5, daysOld: 50 }]);
    expect(rows(settled(5, { invoiceOn: null, dueOn: addDays(TODAY, -9) }))).toEqual([{ daysLate: 4, daysAgo: 5, daysOld: 9 }]);
    expect(rows(settled(5, { invoiceOn: addDays(TODAY, -50), dueOn: null }))).toEqual([
      { daysLate: 15, daysAgo: 5, daysOld: 50 },
    ]);
  });
});

describe('the mean of a book', () => {
  it('is of all its settled invoices', () => {
    const sums = [3, 4, -10].reduce((each, daysLate) => withInvoice(each, daysLate, { toleranceDays: 3 }), NO_INVOICES);
    expect(bookMean(sums)).toEqual({ daysLate: -1, onTimePct: (2 / 3) * 100 });
  });
  it('is unknown without any', () => {
    expect(bookMean(NO_INVOICES)).toEqual({ daysLate: null, onTimePct: null });
  });
});

describe('the trend', () => {
  const before = [row(0, 200), row(2, 200)];
  it('is days later than before, less while there are few', () => {
    expect(latenessTrend([...before, row(9, 10), row(13, 10)], terms)).toBeCloseTo((8 + 12) / 7, 12);
  });
  it.each([
    ['nothing recent', [...before, row(0, 100)], null],
    ['nothing before', [row(0, 10), row(0, 10)], null],
    ['one recent of few', [...before, row(9, 10)], null],
    ['one before of few', [row(0, 200), row(9, 10), row(9, 10)], null],
    ['one recent of six in a year', [...before, ...before, row(1, 200), row(7, 10)], 6 / 6],
    ['one recent of six in a year to the day', [...before, ...before, row(1, 365), row(7, 10)], 6 / 6],
    ['nothing recent of many', [...before, ...before, ...before], null],
    ['all recent', [1, 2, 3, 4, 5, 6].map((daysLate) => row(daysLate, 10)), null],
    ['one recent of six in more than a year', [...before, ...before, row(1, 366), row(7, 10)], null],
    ['invoiced ninety days ago', [...before, row(6, 0, 90), row(6, 0, 90)], 10 / 7],
    ['invoiced ninety-one days ago', [...before, row(6, 0, 91), row(6, 0, 91)], null],
  ])('%s', (_, rows, expected) => {
    const trend = latenessTrend(rows, terms);
    if (expected === null) expect(trend).toBeNull();
    else expect(trend).toBeCloseTo(expected, 12);
  });
});

describe('history', () => {
  const of = (profile: Facts['profile'], book: Changes['book'] = { settledItems: [] }) =>
    historyBand(plainCase({ facts: { profile: profile ?? null }, book }).facts, TODAY, confirmedPolicy.scorecard);
  it.each([
    [36, 0, 'm36'],
    [36, 1, 'm12'],
    [12, 0, 'm12'],
    [12, 1, 'm3'],
    [3, 0, 'm3'],
    [3, 1, 'new'],
  ] as const)('%s months less %s days is %s', (months, days, band) => {
    expect(of({ customerSince: addDays(addMonths(TODAY, -months), days) })).toBe(band);
  });
  it.each([
    ['a write-off shows for three years', 36, 250, 'writeoff36'],
    ['and no longer', 37, 250, 'm36'],
    ['a small one does not', 1, 249.99, 'm36'],
  ] as const)('%s', (_, months, euros, band) => {
    const writeOffs = [{ on: addMonths(TODAY, -months), amount: cents(euros) }];
    expect(of({ customerSince: localDate('2010-01-01'), writeOffs })).toBe(band);
  });
  it('is as long as the oldest invoice', () => {
    const settled = (invoiceOn: string): SettledItem => ({ ...(K1_SETTLED[0] as SettledItem), invoiceOn: localDate(invoiceOn) });
    expect(of({}, { settledItems: [settled('2025-08-01'), settled('2026-08-01')] })).toBe('m12');
    const open = { ...invoice('F', 1, null), invoiceOn: localDate('2023-01-01') };
    expect(of({}, { settledItems: null, openItems: [open] })).toBe('m36');
  });
  it('of somebody new is known, of somebody unknown is not', () => {
    expect(of({})).toBe('new');
    expect(of({}, { settledItems: null })).toBeNull();
    expect(of({}, null)).toBeNull();
  });
});

describe('circumstances', () => {
  const of = (facts: Partial<Facts>) => rated({ facts }).circumstances;
  it.each([
    ['bankrupt', ['insolvent']],
    ['wsnp', ['insolvent']],
    ['moratorium', ['insolvent']],
    ['whoa', ['insolvent']],
    ['dissolved', ['dissolved']],
    ['none', []],
    [null, []],
  ] as const)('%s', (insolvency, expected) => expect(of({ insolvency })).toEqual(expected));
  it('at collection', () => {
    expect(of({ profile: { isAtCollection: true } })).toEqual(['at-collection']);
    expect(of({ profile: { isAtCollection: false } })).toEqual([]);
  });
  it('written off within two years', () => {
    const writtenOff = (months: number) =>
      of({ profile: { writeOffs: [{ on: addMonths(TODAY, -months), amount: cents(900) }] } });
    expect([writtenOff(24), writtenOff(25)]).toEqual([['written-off'], []]);
  });
});

describe('risk', () => {
  const { scorecard } = confirmedPolicy;
  it.each([
    ['43', 'high'],
    ['43.21', 'high'],
    ['4321', 'high'],
    ['49.41', 'high'],
    ['49.20', 'medium'],
    ['55.10', 'high'],
    ['56.10', 'high'],
    ['78.20', 'very-high'],
    ['78.10', 'medium'],
    ['84.11', 'low'],
    ['86', 'low'],
    ['62.01', 'medium'],
    [null, null],
  ] as const)('of the industry %s is %s', (code, level) => expect(industryRisk(code, scorecard)).toBe(level));
  it.each([
    ['NL', 'low'],
    ['nl', 'low'],
    ['FR', 'medium'],
    ['BR', 'high'],
    [null, null],
  ] as const)('of the country %s is %s', (code, level) => expect(countryRisk(code, scorecard)).toBe(level));
  it('of an industry is that of the longest code that fits', () => {
    const card = { ...scorecard, industry: { low: ['5'], high: ['55'], medium: ['551'] } };
    expect([industryRisk('56', card), industryRisk('55.2', card), industryRisk('55.1', card)]).toEqual(['low', 'high', 'medium']);
  });
});

describe('always', () => {
  const anySettled = fc.record({
    invoicedDaysAgo: fc.integer({ min: 0, max: 800 }),
    daysLate: fc.integer({ min: -30, max: 90 }),
    termDays: fc.constantFrom(14, 30, 60),
    amount: fc.integer({ min: 1, max: 500_000 }),
  });
  const settledItem = (
    given: { invoicedDaysAgo: number; daysLate: number; termDays: number; amount: number },
    id: string,
  ): SettledItem => {
    const invoiceOn = addDays(TODAY, -given.invoicedDaysAgo);
    const dueOn = addDays(invoiceOn, given.termDays);
    return { id, invoiceOn, dueOn, settledOn: addDays(dueOn, given.daysLate), amount: cents(given.amount / 100) };
  };

  it('a newest invoice, paid on time and no later than any before it, never lowers a score of the same coverage', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(anySettled, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: -20, max: 25 }),
        fc.integer({ min: -30, max: 60 }),
        (before, daysNewer, earlier, meanDaysLate) => {
          const past = before.map((each, index) => settledItem(each, `P-${index}`)).filter(({ settledOn }) => settledOn <= TODAY);
          const lateness = before.map(({ daysLate }) => daysLate);
          const daysLate = Math.min(0, ...lateness) - Math.max(0, earlier);
          const invoicedDaysAgo = Math.max(0, Math.min(...before.map((each) => each.invoicedDaysAgo)) - daysNewer);
          const newest = settledItem({ invoicedDaysAgo, daysLate, termDays: 30, amount: 100_00 }, 'NEW');
          if (past.length < before.length || newest.settledOn > TODAY || newest.settledOn < (newest.invoiceOn ?? TODAY)) return;
          const facts = {
            portfolio: { daysLate: meanDaysLate, onTimePct: 70 },
            profile: { customerSince: localDate('2015-01-01') },
          };
          const scoreOf = (settledItems: readonly SettledItem[]) => rated({ facts, book: { settledItems } }).score;
          const [was, is] = [scoreOf(past), scoreOf([...past, newest])];
          if (was.coverage !== is.coverage) return;
          compared++;
          expect(is.value ?? 0).toBeGreaterThanOrEqual(was.value ?? 0);
        },
      ),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('the order of what was settled does not matter', () => {
    fc.assert(
      fc.property(fc.array(anySettled, { maxLength: 10 }), (before) => {
        const settledItems = before.map((each, index) => settledItem(each, `P-${index}`));
        const of = (items: readonly SettledItem[]) => rated({ book: { settledItems: items } });
        expect(of([...settledItems].reverse())).toEqual(of(settledItems));
      }),
    );
  });
});
