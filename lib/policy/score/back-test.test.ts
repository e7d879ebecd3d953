import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/domain/k1.examples';
import { addDays, localDate } from '@/lib/domain/local-date';
import { scorecardV1 } from '../template/scorecard-v1';
import { scorecardV2 } from '../template/scorecard-v2';
import { areaUnderCurve } from './area-under-curve';
import { backTest } from './back-test';
import { internalShare } from './internal-share';
import type { PaidInvoice } from './paid-invoice';

const START = localDate('2024-01-02');

/** An invoice on 30 days of so many days after the start, paid so many days late. */
function paid(customer: string, day: number, daysLate: number, more: Partial<PaidInvoice> = {}): PaidInvoice {
  const invoiceOn = addDays(START, day);
  const dueOn = addDays(invoiceOn, 30);
  return { customer, invoiceOn, dueOn, settledOn: addDays(dueOn, daysLate), amount: cents(100), wasDisputed: false, ...more };
}

/** The same every time: habits with a little noise, each customer its own. */
function madeUpBook(customers: number, invoices: number): readonly PaidInvoice[] {
  let state = 7;
  const random = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: customers }, (_, customer) => {
    const habit = (random() - 0.6) * 30;
    return Array.from({ length: invoices }, (_, index) => {
      const daysLate = Math.round(habit + (random() - 0.5) * 24);
      const day = index * 20 + Math.floor(random() * 15);
      return paid(`C${customer}`, day, daysLate, { wasDisputed: random() < 0.2, amount: cents(10 + random() * 5000) });
    });
  }).flat();
}

describe('areaUnderCurve', () => {
  const of = (late: readonly number[], inTime: readonly number[]) =>
    areaUnderCurve([...late.map((score) => ({ score, isLate: true })), ...inTime.map((score) => ({ score, isLate: false }))]);
  it.each([
    ['all told apart', [3, 4], [1, 2], 1],
    ['all the wrong way', [1, 2], [3, 4], 0],
    ['nothing told', [1, 1], [1, 1, 1], 0.5],
    ['three of four pairs', [2, 4], [1, 3], 0.75],
    ['a tie counts half', [2], [2, 1], 0.75],
    ['ties in the middle', [2, 2, 5], [1, 2, 3], 6 / 9],
  ])('%s', (_, late, inTime, expected) => expect(of(late, inTime)).toBeCloseTo(expected, 12));
  it('is unknown when all came out the same', () => {
    expect(of([1, 2], [])).toBeNull();
    expect(of([], [1])).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
  });
});

describe('backTest', () => {
  it('judges an invoice once three of its customer are settled, and by no later day', () => {
    const early = [0, 5, 10].map((day) => paid('A', day, 0));
    const lastSettled = 10 + 30;
    expect(backTest([...early, paid('A', lastSettled - 1, 0)], scorecardV2)).toMatchObject({ invoices: 4, judged: 0 });
    expect(backTest([...early, paid('A', lastSettled, 9)], scorecardV2)).toMatchObject({
      invoices: 4,
      judged: 1,
      late: 1,
      auc: null,
    });
    expect(backTest([...early, paid('B', lastSettled, 0)], scorecardV2)).toMatchObject({ judged: 0, late: 0, auc: null });
  });

  it('calls late what was settled after its due date', () => {
    const known = [0, 5, 10].map((day) => paid('A', day, 0));
    const judged = (daysLate: number) => backTest([...known, paid('A', 60, daysLate)], scorecardV2).late;
    expect([judged(0), judged(1), judged(-3)]).toEqual([0, 1, 0]);
  });

  const book = (late: readonly number[], early: readonly number[], then: number) => [
    ...late.map((days, index) => paid('LATE', index * 5, days)),
    paid('LATE', then, 8),
    ...early.map((days, index) => paid('EARLY', index * 5, days)),
    paid('EARLY', then, -8),
  ];

  it('gives the worse habit the worse score', () => {
    const { judged, auc, baselines } = backTest(book([9, 12, 10], [-9, -12, -10], 90), scorecardV2);
    expect({ judged, auc }).toEqual({ judged: 2, auc: 1 });
    expect(baselines).toEqual({ 'share-paid-late': 1, 'mean-days-late': 1, 'mean-signed-days': 1, 'last-days-late': 1 });
  });

  it('knows early from just in time, where a share of late ones does not', () => {
    const { auc, baselines } = backTest(book([0, 0, 0], [-20, -18, -22], 90), scorecardV2);
    expect(auc).toBe(1);
    expect(baselines['share-paid-late']).toBe(0.5);
    expect(baselines['mean-days-late']).toBe(0.5);
    expect(baselines['mean-signed-days']).toBe(1);
  });

  it('holds the last one settled against them, the latest of a day', () => {
    const { baselines } = backTest(book([-9, -12, 20], [9, 12, -20], 90), scorecardV2);
    expect(baselines).toMatchObject({ 'last-days-late': 1, 'share-paid-late': 0 });
    const sameDay = [paid('LATE', 0, 5), paid('LATE', 5, 0), paid('LATE', 10, -5), paid('LATE', 90, 9)];
    const early = [0, 5, 10].map((day) => paid('EARLY', day, 4));
    expect(backTest([...sameDay, ...early, paid('EARLY', 90, -9)], scorecardV2).baselines['last-days-late']).toBe(1);
  });

  it('counts what is overdue and open that day, but no dispute about it', () => {
    const open = (wasDisputed: boolean) => [
      ...book([0, 0, 0], [0, 0, 0], 150),
      paid('LATE', 60, 200, { wasDisputed }),
      paid('EARLY', 60, 0),
    ];
    expect(backTest(open(false), scorecardV2).auc).toBeGreaterThan(backTest(open(true), scorecardV2).auc ?? 1);
    expect(backTest(open(false), scorecardV2).baselines['mean-days-late']).toBe(0.75);
  });

  describe('draws few invoices towards the mean of the book', () => {
    const many = (customer: string, count: number, day: number, daysLate: number) =>
      Array.from({ length: count }, (_, index) => paid(customer, day + (count > 20 ? 0 : index), daysLate));
    // Three that are five days late against ten that are fourteen: worse is whoever the book's mean makes worse.
    const rows = [...many('FEW', 3, 0, 5), paid('FEW', 90, 0), ...many('MANY', 10, 0, 14), paid('MANY', 90, 5)];
    const auc = (...more: readonly PaidInvoice[]) => backTest([...more, ...rows], scorecardV2).auc;

    it('as it was that morning', () => {
      expect(auc()).toBe(1);
    });
    it('with all that was settled by then', () => {
      expect(auc(paid('FIRST', -200, 60))).toBe(1);
    });
    it('with what was settled that very day', () => {
      expect(auc(...many('THAT DAY', 30, 0, 60))).toBe(0);
    });
    it('without what was settled after it, wherever it stands in the file', () => {
      expect(auc(paid('LAST', 500, 0), ...many('LATER', 30, 300, 60))).toBe(1);
    });
  });

  describe('takes for open', () => {
    const meanDaysLate = (...rows: readonly PaidInvoice[]) => backTest(rows, scorecardV2).baselines['mean-days-late'];
    const habit = (customer: string, daysLate: readonly number[], then: PaidInvoice) => [
      ...daysLate.map((days, index) => paid(customer, index, days)),
      then,
    ];
    it('neither the invoice itself nor any after it', () => {
      const thirty = Array.from({ length: 30 }, () => 8);
      const late = habit('LATE', [10, 10, 10], paid('LATE', 90, 9));
      expect(meanDaysLate(...late, ...habit('EARLY', thirty, paid('EARLY', 90, -9)))).toBe(1);
    });
    it('nothing that was settled that morning', () => {
      const inTime = [paid('IN TIME', 0, 0), paid('IN TIME', 1, 0), paid('IN TIME', 48, 12), paid('IN TIME', 90, 0)];
      expect(meanDaysLate(...inTime, ...habit('LATE', [5, 5, 5], paid('LATE', 90, 9)))).toBe(1);
    });
  });

  it('judges an invoice that was paid at once, the last of all', () => {
    const rows = [...[0, 5, 10].map((day) => paid('A', day, 0)), paid('A', 90, -30)];
    expect(backTest(rows, scorecardV2)).toMatchObject({ invoices: 4, judged: 1, late: 0 });
  });

  it('takes whom nobody knows for neither good nor bad', () => {
    const known = { today: START, settled: [], open: [] };
    expect(internalShare(known, { daysLate: null, onTimePct: null }, scorecardV2)).toBe(0.5);
  });

  it('counts a settled dispute as what became of it', () => {
    const disputed = { wasDisputed: true };
    const rows = [
      ...[0, 5, 10].map((day) => paid('LATE', day, 25, disputed)),
      paid('LATE', 90, 9),
      ...[0, 5, 10].map((day) => paid('EARLY', day, -5, disputed)),
      paid('EARLY', 90, -5),
    ];
    expect(backTest(rows, scorecardV2).auc).toBe(1);
    // By the first card there is nothing to tell them apart by.
    expect(backTest(rows, scorecardV1).auc).toBe(0.5);
  });

  it('predicts in a made-up book, better than the share that was late and than the first card', () => {
    const rows = madeUpBook(40, 30);
    const { auc, baselines, judged } = backTest(rows, scorecardV2);
    expect(judged).toBeGreaterThan(900);
    expect(auc).toBeGreaterThan(0.8);
    expect(auc).toBeGreaterThan(baselines['share-paid-late'] ?? 1);
    expect(auc).toBeGreaterThan(backTest(rows, scorecardV1).auc ?? 1);
  });

  it('does not depend on the order of the rows', () => {
    const rows = madeUpBook(10, 12);
    expect(backTest([...rows].reverse(), scorecardV2)).toEqual(backTest(rows, scorecardV2));
  });
});
