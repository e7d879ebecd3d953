import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAID_ROWS, PAYMENT_BEHAVIOUR } from '@/tests/support/vectors/payment-behaviour';
import { ageOpenItems } from './age-items';
import { behaviourOf } from './behaviour';
import { AGEING_TERMS, cents, credit, invoice, K1_ITEMS, K1_SETTLED, TODAY } from './k1.examples';
import { addDays } from './local-date';
import { type CurrencyCode, money } from './money';
import type { SettledItem } from './open-item';
import { paidRows } from './paid-rows';

const TERMS = {
  ...AGEING_TERMS,
  today: TODAY,
  behaviour: { windowDays: 365, extendedWindowDays: 730, minSettled: 3, onTimeToleranceDays: 3, recentDays: 90, minPerWindow: 2 },
};
const nothingOpen = ageOpenItems([], AGEING_TERMS);
const shown = (value: number | null) => value?.toFixed(1);

/** Paid so many days ago, so many days late, after thirty days' credit. */
function paid(euros: number, daysAgo: number, daysLate: number, more: Partial<SettledItem> = {}): SettledItem {
  const settledOn = addDays(TODAY, -daysAgo);
  const dueOn = addDays(settledOn, -daysLate);
  return { id: `P-${daysAgo}`, invoiceOn: addDays(dueOn, -30), dueOn, settledOn, amount: cents(euros), ...more };
}
const behaviour = (...rows: readonly SettledItem[]) => behaviourOf(rows, nothingOpen, TERMS);

describe('vector K1', () => {
  const k1 = () => behaviourOf(K1_SETTLED, ageOpenItems(K1_ITEMS, AGEING_TERMS), TERMS);

  it.each(PAID_ROWS.map((row, index) => [row[0], index] as const))('row %s', (_, index) => {
    const row = paidRows(K1_SETTLED, TERMS)[index];
    const [, euros, daysToPay, daysLate, daysAgo] = PAID_ROWS[index] ?? [];
    expect(row).toEqual({ amount: (euros ?? 0) * 100, daysToPay, daysLate, daysAgo });
  });

  it.each([
    ['weighted days to pay', 'daysToPay', PAYMENT_BEHAVIOUR.daysToPay],
    ['unweighted days to pay', 'daysToPayUnweighted', PAYMENT_BEHAVIOUR.daysToPayUnweighted],
    ['days beyond terms, signed', 'averageDaysLate', PAYMENT_BEHAVIOUR.daysBeyondTerms],
    ['ADD paid only', 'addPaidOnly', PAYMENT_BEHAVIOUR.addPaidOnly],
    ['ADD incl. open', 'addInclOpen', PAYMENT_BEHAVIOUR.addInclOpen],
    ['on-time share', 'onTimePct', PAYMENT_BEHAVIOUR.onTimePct],
    ['slippage', 'slippageDays', PAYMENT_BEHAVIOUR.slippage],
  ] as const)('%s', (_, figure, asShown) => expect(shown(k1()[figure])).toBe(asShown));

  it('is not rounded', () => {
    expect(k1().addInclOpen).toBe(PAYMENT_BEHAVIOUR.addInclOpenExact);
    expect(k1().onTimePct).toBe(PAYMENT_BEHAVIOUR.onTimeExact);
  });
  it('says what it rests on', () => {
    expect(k1()).toMatchObject({ settledCount: 6, windowDays: 365, lastSettledOn: '2026-08-24', trend: 'deteriorating' });
  });
});

describe('what counts', () => {
  it('paying early counts for itself and against nothing', () => {
    const early = behaviour(paid(500, 10, -8), paid(300, 20, -2), paid(200, 40, -1));
    expect(early.averageDaysLate).toBeCloseTo(-4.8, 9);
    expect(early).toMatchObject({ addInclOpen: 0, addPaidOnly: 0, onTimePct: 100 });
  });
  it('three days late is on time, four is not', () => {
    expect(behaviour(paid(100, 10, 3), paid(300, 20, 4)).onTimePct).toBe(25);
  });
  it('items that credits cover say nothing', () => {
    const covered = ageOpenItems([invoice('F', 500, '2026-06-01'), credit('C', 500)], AGEING_TERMS);
    expect(shown(behaviourOf(K1_SETTLED, covered, TERMS).addInclOpen)).toBe(PAYMENT_BEHAVIOUR.addPaidOnly);
  });
  it.each([
    ['an open item that is not due', invoice('F', 500, '2026-09-30')],
    ['a confirmed dispute', invoice('F', 500, '2026-06-01', { dispute: { state: 'confirmed', reason: null } })],
    ['an open item in dollars', { ...invoice('F', 0, '2026-06-01'), open: money(1, 'USD' as CurrencyCode) }],
  ])('%s says nothing', (_, item) => {
    const { addInclOpen, addPaidOnly } = behaviourOf(K1_SETTLED, ageOpenItems([item], AGEING_TERMS), TERMS);
    expect(addInclOpen).toBe(addPaidOnly);
  });
  it.each([
    ['a day late', invoice('F', 23_000, '2026-09-29')],
    [
      'in a dispute that is not confirmed',
      invoice('F', 23_000, '2026-09-29', { dispute: { state: 'unconfirmed', reason: null } }),
    ],
  ])('an open item %s counts as if paid today', (_, item) => {
    const { addInclOpen } = behaviourOf(K1_SETTLED, ageOpenItems([item], AGEING_TERMS), TERMS);
    expect(addInclOpen).toBeCloseTo((207_700 + 23_000) / 46_000, 9);
  });
  it.each([
    ['a credit note', paid(-100, 5, 0)],
    ['nothing', paid(0, 5, 0)],
    ['another currency', { ...paid(1, 5, 0), amount: money(100, 'USD' as CurrencyCode) }],
    ['a dispute', paid(100, 5, 0, { wasDisputed: true })],
    ['no date to be late against', paid(100, 5, 0, { dueOn: null, invoiceOn: null })],
    ['a payment of tomorrow', paid(100, -1, 0)],
  ])('%s is left out', (_, row) => expect(paidRows([row], TERMS)).toEqual([]));
  it('a payment of today counts, and the smallest amount', () => {
    expect(paidRows([paid(0.01, 0, 2, { wasDisputed: false })], TERMS)).toEqual([
      { amount: 1, daysLate: 2, daysToPay: 32, daysAgo: 0 },
    ]);
  });
  it('a missing due date is thirty days after the invoice; a missing invoice date leaves days to pay unknown', () => {
    const row = paid(100, 5, 0, { dueOn: null, invoiceOn: addDays(TODAY, -45) });
    expect(paidRows([row], TERMS)[0]).toMatchObject({ daysLate: 10, daysToPay: 40 });
    const undated = paid(100, 5, 7, { invoiceOn: null });
    expect(behaviour(undated)).toMatchObject({ daysToPay: null, daysToPayUnweighted: null, averageDaysLate: 7 });
    expect(behaviour(undated, paid(300, 6, 10))).toMatchObject({ daysToPay: 40, daysToPayUnweighted: 40 });
  });
});

describe('the window', () => {
  it('is a year, to the day', () => {
    const three = [paid(100, 1, 0), paid(100, 2, 0), paid(100, 3, 0)];
    expect(behaviour(...three, paid(100, 365, 0))).toMatchObject({ settledCount: 4, windowDays: 365 });
    expect(behaviour(...three, paid(100, 366, 0))).toMatchObject({ settledCount: 3, windowDays: 365 });
  });
  it('is two years when fewer than three were settled, and that is said', () => {
    const two = [paid(100, 1, 0), paid(100, 2, 0)];
    expect(behaviour(...two, paid(100, 730, 0))).toMatchObject({ settledCount: 3, windowDays: 730 });
    expect(behaviour(...two, paid(100, 731, 0))).toMatchObject({ settledCount: 2, windowDays: 730 });
  });
  it('does not hide when the last payment was', () => {
    expect(behaviour(paid(100, 900, 0), paid(100, 800, 0))).toMatchObject({
      settledCount: 0,
      lastSettledOn: addDays(TODAY, -800),
    });
  });
  it('does not believe a payment of tomorrow', () => {
    expect(behaviour(paid(100, -1, 0))).toMatchObject({ settledCount: 0, lastSettledOn: null });
    expect(behaviour(paid(100, 0, 0))).toMatchObject({ settledCount: 1, lastSettledOn: TODAY });
  });
});

describe('slippage', () => {
  const before = [paid(100, 91, 0), paid(300, 365, 4)];

  it('compares the last ninety days with the rest, by amount', () => {
    expect(behaviour(...before, paid(100, 90, 10), paid(100, 0, 20)).slippageDays).toBe(12);
  });
  it('is negative when payments come sooner', () => {
    expect(behaviour(...before, paid(100, 90, -10), paid(100, 0, 0))).toMatchObject({ slippageDays: -8, trend: 'improving' });
  });
  it('is unknown with fewer than two on a side', () => {
    expect(behaviour(...before, paid(100, 0, 20))).toMatchObject({ slippageDays: null, trend: null });
    expect(behaviour(paid(100, 91, 0), paid(100, 90, 1), paid(100, 1, 1)).slippageDays).toBeNull();
  });
  it('is unknown without a row on a side, whatever the policy asks', () => {
    const terms = { ...TERMS, behaviour: { ...TERMS.behaviour, minPerWindow: 0 } };
    expect(behaviourOf([paid(100, 1, 9)], nothingOpen, terms).slippageDays).toBeNull();
    expect(behaviourOf([paid(100, 91, 9)], nothingOpen, terms).slippageDays).toBeNull();
  });
  it('compares with two years in the longer window', () => {
    const terms = { ...TERMS, behaviour: { ...TERMS.behaviour, recentDays: 10, minPerWindow: 1 } };
    expect(behaviourOf([paid(100, 5, 9), paid(100, 700, 2)], nothingOpen, terms)).toMatchObject({
      windowDays: 730,
      slippageDays: 7,
    });
  });
});

describe('without anything to tell by', () => {
  const unknown = { averageDaysLate: null, addInclOpen: null, addPaidOnly: null, onTimePct: null, daysToPay: null, trend: null };
  it('settled items that the source does not deliver leave all unknown, overdue items or not', () => {
    const late = ageOpenItems(K1_ITEMS, AGEING_TERMS);
    expect(behaviourOf(null, late, TERMS)).toEqual({
      ...unknown,
      daysToPayUnweighted: null,
      slippageDays: null,
      windowDays: 365,
      settledCount: null,
      lastSettledOn: null,
    });
  });
  it('no settled items and none overdue is no figure either', () => {
    expect(behaviour()).toMatchObject({ ...unknown, settledCount: 0, windowDays: 730 });
  });
  it('overdue items alone count from there', () => {
    const late = ageOpenItems([invoice('F', 500, '2026-09-20')], AGEING_TERMS);
    expect(behaviourOf([], late, TERMS)).toMatchObject({ addInclOpen: 10, onTimePct: 0, addPaidOnly: null });
  });
});

const anyRow = fc
  .record({
    euros: fc.integer({ min: 1, max: 9999 }),
    ago: fc.integer({ min: 0, max: 800 }),
    late: fc.integer({ min: -40, max: 90 }),
  })
  .map(({ euros, ago, late }) => paid(euros, ago, late));

describe('always', () => {
  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        expect(behaviour(...[...rows].reverse())).toEqual(behaviour(...rows));
      }),
    );
  });
  it('being early never counts against being late', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const { averageDaysLate, addPaidOnly } = behaviour(...rows, paid(10, 1, 0));
        expect(addPaidOnly).toBeGreaterThanOrEqual(Math.max(0, averageDaysLate ?? 0) - 1e-9);
      }),
    );
  });
  it('a newest invoice on time never lowers the share on time', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 3, maxLength: 12 }), (rows) => {
        const recent = rows.map((row, index) => ({
          ...row,
          settledOn: addDays(TODAY, -index),
          dueOn: addDays(TODAY, -index - 5),
        }));
        const more = behaviour(...recent, paid(500, 0, 0)).onTimePct ?? 0;
        expect(more).toBeGreaterThanOrEqual(behaviour(...recent).onTimePct ?? 0);
      }),
    );
  });
});
