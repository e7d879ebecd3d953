import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROMISES } from '@/tests/support/vectors/promises';
import type { PromiseToPay } from '../facts';
import { cents } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { type CurrencyCode, money } from '../money';
import { promisesKept } from './promises-kept';
import { settlePromises } from './settle-promises';

const TERMS = { graceDays: 2, tolerance: 100, minDecided: 3 };
const MADE = localDate('2026-09-01');
const DUE = localDate('2026-09-10');
const promise = (euros: number, on = DUE, madeOn = MADE) => ({ amount: cents(euros), on, madeOn });
const receipt = (euros: number, on: string) => ({ amount: cents(euros), on: localDate(on) });
const settle = (
  promises: readonly ReturnType<typeof promise>[],
  receipts: readonly ReturnType<typeof receipt>[],
  today: string,
) => settlePromises(promises, receipts, localDate(today), TERMS).map(({ state, unpaid }) => [state, unpaid.minor / 100]);

describe('vector PROMISES', () => {
  const states = (['kept', 'broken', 'pending'] as const).flatMap((state) =>
    PROMISES[state].map((euros) => ({ amount: cents(euros), state })),
  );
  const ratio = () => promisesKept(states, TERMS);
  it('by count', () => expect(ratio().byCountPct?.toFixed(1)).toBe(PROMISES.byCountPct));
  it('by amount', () => expect(ratio().byAmountPct?.toFixed(1)).toBe(PROMISES.byAmountPct));
  it('leaves pending ones out', () => expect(ratio().decided).toBe(4));
});

describe('promisesKept', () => {
  const of = (...states: readonly PromiseToPay['state'][]) =>
    promisesKept(
      states.map((state) => ({ amount: cents(10), state })),
      TERMS,
    );
  it('needs three that fell due', () => {
    expect(of('kept', 'broken', 'pending')).toEqual({ decided: 2, byCountPct: null, byAmountPct: null });
    expect(of('kept', 'kept', 'broken').byCountPct).toBeCloseTo(200 / 3, 9);
    expect(of('broken', 'broken', 'broken')).toMatchObject({ byCountPct: 0, byAmountPct: 0 });
  });
  it('knows that none ever fell due', () => expect(of('pending', 'pending').decided).toBe(0));
  it('has no ratio of nothing, whatever the policy asks', () => {
    expect(promisesKept([], { minDecided: 0 })).toEqual({ decided: 0, byCountPct: null, byAmountPct: null });
  });
});

describe('settlePromises', () => {
  it.each([
    ['paid on the day', [receipt(500, '2026-09-10')], '2026-09-10', 'kept', 0],
    ['paid on the last day of grace', [receipt(500, '2026-09-12')], '2026-09-20', 'kept', 0],
    ['paid a day after that', [receipt(500, '2026-09-13')], '2026-09-20', 'broken', 0],
    ['paid before it was promised', [receipt(500, '2026-08-31')], '2026-09-20', 'broken', 500],
    ['paid the day it was promised', [receipt(500, '2026-09-01')], '2026-09-02', 'kept', 0],
    ['a euro short', [receipt(499, '2026-09-10')], '2026-09-20', 'kept', 0],
    ['a euro and a cent short', [receipt(498.99, '2026-09-10')], '2026-09-20', 'broken', 1.01],
    ['paid in parts', [receipt(200, '2026-09-08'), receipt(300, '2026-09-12')], '2026-09-20', 'kept', 0],
    ['the rest too late', [receipt(200, '2026-09-08'), receipt(250, '2026-09-14')], '2026-09-20', 'broken', 50],
    ['the rest too late, but for a euro', [receipt(200, '2026-09-08'), receipt(299, '2026-09-14')], '2026-09-20', 'broken', 0],
    ['nothing yet, on the last day', [], '2026-09-12', 'pending', 500],
    ['nothing the day after', [], '2026-09-13', 'broken', 500],
    ['a payment that is still to come', [receipt(500, '2026-09-11')], '2026-09-10', 'pending', 500],
    [
      'an amount below zero, which is no receipt',
      [receipt(-100, '2026-09-09'), receipt(500, '2026-09-10')],
      '2026-09-20',
      'kept',
      0,
    ],
  ])('%s', (_, receipts, today, state, unpaid) => expect(settle([promise(500)], receipts, today)).toEqual([[state, unpaid]]));

  it('counts no euro twice: the first to fall due comes first', () => {
    const both = [promise(2000, localDate('2026-09-20')), promise(1000)];
    const receipts = [receipt(2000, '2026-09-18'), receipt(1000, '2026-09-09')];
    expect(settle(both, receipts, '2026-09-30')).toEqual([
      ['kept', 0],
      ['kept', 0],
    ]);
    expect(settle(both, receipts.slice(0, 1), '2026-09-30')).toEqual([
      ['broken', 1000],
      ['broken', 0],
    ]);
  });
  it('pays first what was promised for the first day, and of one day what was given first', () => {
    const sameDay = [promise(100), promise(300)];
    expect(settle(sameDay, [receipt(100, '2026-09-09')], '2026-09-30')).toEqual([
      ['kept', 0],
      ['broken', 300],
    ]);
    const later = [promise(100, localDate('2026-09-11')), promise(100)];
    expect(settle(later, [receipt(100, '2026-09-09')], '2026-09-30')).toEqual([
      ['broken', 100],
      ['kept', 0],
    ]);
  });
  it('passes on what is over', () => {
    expect(settle([promise(300), promise(200, localDate('2026-09-11'))], [receipt(600, '2026-09-09')], '2026-09-09')).toEqual([
      ['kept', 0],
      ['kept', 0],
    ]);
  });
  it('does not pay a promise in euros with dollars', () => {
    const dollars = { amount: money(50_000, 'USD' as CurrencyCode), on: DUE };
    expect(settlePromises([promise(500)], [dollars], DUE, TERMS)[0]?.state).toBe('pending');
  });
  it('knows the promise again', () => {
    expect(settlePromises([promise(500)], [], DUE, TERMS)).toEqual([
      { amount: cents(500), on: DUE, state: 'pending', unpaid: cents(500) },
    ]);
  });

  const anyPromise = fc.record({ euros: fc.integer({ min: 2, max: 500 }), day: fc.integer({ min: 0, max: 30 }) });
  it('leaves unpaid no more than was promised less what came in', () => {
    fc.assert(
      fc.property(fc.array(anyPromise, { maxLength: 6 }), fc.array(anyPromise, { maxLength: 6 }), (made, paid) => {
        const promises = made.map(({ euros, day }) => promise(euros, addDays(DUE, day)));
        const receipts = paid.map(({ euros, day }) => ({ amount: cents(euros), on: addDays(MADE, day) }));
        const settled = settlePromises(promises, receipts, localDate('2026-12-31'), TERMS);
        const sum = (rows: readonly { readonly minor: number }[]) => rows.reduce((total, { minor }) => total + minor, 0);
        const unpaid = sum(settled.map((each) => each.unpaid));
        const owed = sum(promises.map(({ amount }) => amount));
        expect(unpaid).toBeLessThanOrEqual(owed);
        expect(unpaid).toBeGreaterThanOrEqual(
          owed - sum(receipts.map(({ amount }) => amount)) - promises.length * TERMS.tolerance,
        );
        expect(settlePromises(promises, [...receipts].reverse(), localDate('2026-12-31'), TERMS)).toEqual(settled);
      }),
    );
  });
});

describe('a promise about invoices', () => {
  const about = (...invoices: readonly string[]) => ({ ...promise(500), invoices });
  const paid = (invoice: string) => ({ ...receipt(500, '2026-09-10'), invoice });
  it.each([
    ['is kept by money for one of them', about('1', '2'), paid('2'), 'kept'],
    ['is not kept by money for another', about('1'), paid('2'), 'broken'],
    ['is kept by money for none in particular', about('1'), receipt(500, '2026-09-10'), 'kept'],
    ['that names none is kept by money for any', promise(500), paid('2'), 'kept'],
  ])('%s', (_, made, received, state) => {
    expect(settlePromises([made], [received], localDate('2026-09-30'), TERMS)[0]?.state).toBe(state);
  });
});
