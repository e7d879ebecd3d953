import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARRANGEMENT_SHORT, ARRANGEMENTS } from '@/tests/support/vectors/arrangements';
import { cents } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { type CurrencyCode, money } from '../money';
import { instalmentSharePct } from './instalment-share';
import { type ArrangementCourse, monitorArrangement } from './monitor-arrangement';
import { ARRANGEMENT_MOVES, type ArrangementEvent, type ArrangementState, nextArrangementState } from './next-arrangement-state';
import { proposeArrangement } from './propose-arrangement';

const TERMS = {
  maxSharePct: 40,
  maxInstalments: 12,
  minInstalment: 100,
  firstWithinDays: 7,
  graceDays: 1,
  newInvoiceLateDays: 5,
  tolerance: 100,
};
const AGREED = localDate('2026-09-30');
const propose = (debt: number, freeCashFlow: number) =>
  proposeArrangement({ debt: cents(debt), freeCashFlow: cents(freeCashFlow), agreedOn: AGREED }, TERMS);

describe('vector ARRANGEMENTS', () => {
  const { A, B, C } = ARRANGEMENTS;
  it.each([
    ['A', A],
    ['B', B],
  ])('%s', (_, { debt, freeCashFlow, instalment, count, last }) => {
    const proposal = propose(debt, freeCashFlow);
    const amounts = proposal.outcome === 'proposal' ? proposal.instalments.map(({ amount }) => amount) : [];
    expect(amounts).toEqual([...Array.from({ length: count - 1 }, () => cents(instalment)), cents(last)]);
  });
  it('C', () => {
    expect(propose(C.debt, C.freeCashFlow)).toEqual({ outcome: 'refer', because: 'too-many', count: C.count });
  });
});

describe('proposeArrangement', () => {
  it('starts a week after the agreement and goes on by the month', () => {
    const proposal = propose(3000, 2500);
    expect(proposal.outcome === 'proposal' && proposal.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2026-10-07',
      '2026-11-07',
      '2026-12-07',
    ]);
  });
  it('counts months from the first day, so that a short one does not move the rest', () => {
    const asked = { debt: cents(3000), freeCashFlow: cents(2500), agreedOn: localDate('2027-01-24') };
    const proposal = proposeArrangement(asked, TERMS);
    expect(proposal.outcome === 'proposal' && proposal.instalments.map(({ dueOn }) => dueOn)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });
  it.each([
    ['nothing owed', 0, 3000, { outcome: 'nothing-owed' }],
    ['less than nothing owed', -1, 3000, { outcome: 'nothing-owed' }],
    ['no cash flow', 500, 0, { outcome: 'refer', because: 'too-small', count: null }],
    ['a loss every month', 500, -3000, { outcome: 'refer', because: 'too-small', count: null }],
    ['less than a euro a month', 5, 2.49, { outcome: 'refer', because: 'too-small', count: null }],
    ['one instalment too many', 12.01, 2.5, { outcome: 'refer', because: 'too-many', count: 13 }],
  ])('%s', (_, debt, freeCashFlow, expected) => expect(propose(debt, freeCashFlow)).toEqual(expected));
  it.each([
    ['a euro a month, twelve months', 12, 2.5, 12],
    ['at once', 400, 1000, 1],
    ['a cent more than at once', 400.01, 1000, 2],
    ['a share that is no whole euro, rounded down', 800, 1002.49, 2],
  ])('%s', (_, debt, freeCashFlow, count) => {
    const proposal = propose(debt, freeCashFlow);
    expect(proposal.outcome === 'proposal' && proposal.instalments).toHaveLength(count);
  });
  it('counts whole units of a currency without cents', () => {
    const yen = (amount: number) => money(amount, 'JPY' as CurrencyCode);
    const proposal = proposeArrangement(
      { debt: yen(1001), freeCashFlow: yen(1252), agreedOn: AGREED },
      { ...TERMS, minInstalment: 1 },
    );
    expect(proposal.outcome === 'proposal' && proposal.instalments.map(({ amount }) => amount.minor)).toEqual([500, 500, 1]);
  });
  it('leaves two currencies to a person', () => {
    const asked = { debt: cents(100), freeCashFlow: money(1, 'USD' as CurrencyCode), agreedOn: AGREED };
    expect(proposeArrangement(asked, TERMS)).toEqual({ outcome: 'refer', because: 'two-currencies', count: null });
  });
  it('always pays the debt, in no more than twelve, each within the share', () => {
    const minor = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(minor, minor, (debt, freeCashFlow) => {
        const proposal = propose(debt / 100, freeCashFlow / 100);
        if (proposal.outcome !== 'proposal') return;
        const amounts = proposal.instalments.map(({ amount }) => amount.minor);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(debt);
        expect(amounts.length).toBeLessThanOrEqual(12);
        expect(Math.min(...amounts)).toBeGreaterThan(0);
        expect(Math.max(...amounts)).toBeLessThanOrEqual(freeCashFlow * 0.4);
      }),
    );
  });
});

describe('instalmentSharePct', () => {
  it('is a share of the month', () => expect(instalmentSharePct(cents(1200), cents(3000))).toBe(40));
  it('is unknown without cash flow, or in two currencies', () => {
    expect(instalmentSharePct(cents(1200), cents(0))).toBeNull();
    expect(instalmentSharePct(cents(1200), money(1, 'USD' as CurrencyCode))).toBeNull();
    expect(instalmentSharePct(cents(0.01), cents(0.01))).toBe(100);
  });
});

describe('nextArrangementState', () => {
  const path = (...events: readonly ArrangementEvent[]) =>
    events.reduce<ArrangementState | null>((state, event) => state && nextArrangementState(state, event), 'proposed');

  it.each([
    [['confirmed-in-writing', 'started', 'paid-in-full'], 'kept'],
    [['confirmed-in-writing', 'started', 'deviated'], 'deviating'],
    [['confirmed-in-writing', 'started', 'deviated', 'resumed'], 'active'],
    [['confirmed-in-writing', 'started', 'deviated', 'paid-in-full'], 'kept'],
    [['confirmed-in-writing', 'started', 'deviated', 'cancelled'], 'cancelled'],
    [['confirmed-in-writing', 'started', 'cancelled'], 'cancelled'],
    [['confirmed-in-writing', 'cancelled'], 'cancelled'],
    [['cancelled'], 'cancelled'],
    [['started'], null],
    [['confirmed-in-writing', 'paid-in-full'], null],
    [['cancelled', 'started'], null],
    [['confirmed-in-writing', 'started', 'paid-in-full', 'deviated'], null],
  ] as const)('%s ends as %s', (events, state) => expect(path(...events)).toBe(state));

  it('leaves what is kept or cancelled as it is', () => {
    expect(ARRANGEMENT_MOVES.kept).toEqual({});
    expect(ARRANGEMENT_MOVES.cancelled).toEqual({});
  });
});

describe('monitorArrangement', () => {
  const SHORT = ARRANGEMENT_SHORT;
  const first = localDate(SHORT.dueOn);
  const instalments = [0, 31, 61].map((days) => ({ dueOn: addDays(first, days), amount: cents(SHORT.due) }));
  const receipt = (euros: number, on: string = SHORT.dueOn) => ({ on: localDate(on), amount: cents(euros) });
  const course: ArrangementCourse = { instalments, receipts: [], newInvoices: [], hasInsolvencySignal: false };
  const monitor = (more: Partial<ArrangementCourse>, today: string) =>
    monitorArrangement({ ...course, ...more }, localDate(today), TERMS);

  it('vector: an instalment that came short', () => {
    expect(monitor({ receipts: [receipt(SHORT.received)] }, SHORT.today)).toEqual({
      state: 'deviating',
      paid: 0,
      total: 3,
      next: instalments[0],
      deviations: [{ kind: 'short', instalment: instalments[0], missing: cents(SHORT.missing) }],
    });
  });
  it.each([
    ['on the last day of grace', [receipt(1000)], '2026-10-08', 'active', 0],
    ['a euro short', [receipt(1199)], '2026-10-09', 'active', 1],
    ['a euro and a cent short', [receipt(1198.99)], '2026-10-09', 'deviating', 0],
    ['the rest a day later', [receipt(1000), receipt(200, '2026-10-09')], '2026-10-09', 'active', 1],
    ['the rest still to come', [receipt(1000), receipt(200, '2026-10-10')], '2026-10-09', 'deviating', 0],
    ['two at once', [receipt(2400)], '2026-11-20', 'active', 2],
    ['all of it', [receipt(3600)], '2026-10-08', 'kept', 3],
    ['all but a euro', [receipt(3599)], '2026-12-31', 'kept', 3],
    ['all but a little more', [receipt(3598.99)], '2026-12-31', 'deviating', 2],
  ])('%s', (_, receipts, today, state, paid) => expect(monitor({ receipts }, today)).toMatchObject({ state, paid }));

  it('names the next instalment', () => {
    expect(monitor({ receipts: [receipt(1200)] }, '2026-10-08').next).toEqual(instalments[1]);
    expect(monitor({ receipts: [receipt(3600)] }, '2026-10-08').next).toBeNull();
  });
  it('is broken by a new invoice more than five days late', () => {
    const invoice = { id: 'F-9', dueOn: localDate('2026-09-30') };
    expect(monitor({ newInvoices: [invoice] }, '2026-10-05')).toMatchObject({ state: 'active', deviations: [] });
    expect(monitor({ newInvoices: [invoice] }, '2026-10-06')).toMatchObject({
      state: 'deviating',
      deviations: [{ kind: 'invoice-late', id: 'F-9', daysLate: 6 }],
    });
  });
  it('is broken by a sign of insolvency, and says all that is wrong', () => {
    const all = monitor({ hasInsolvencySignal: true, newInvoices: [{ id: 'F-9', dueOn: first }] }, '2026-11-30');
    expect(all.deviations.map(({ kind }) => kind)).toEqual(['short', 'short', 'invoice-late', 'insolvency']);
  });
  it('has nothing left to break once all is received', () => {
    expect(monitor({ receipts: [receipt(3600)], hasInsolvencySignal: true }, '2026-10-08')).toMatchObject({
      state: 'kept',
      deviations: [],
    });
  });
});
