import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../k1.examples';
import { addDays, localDate } from '../local-date';
import { arrangementFaults } from './arrangement-faults';
import type { Instalment } from './instalment';
import { leastInstalment, spreadDebt } from './spread-debt';

const TERMS = { maxInstalments: 12, minInstalment: 100, firstWithinDays: 7 };
const AGREED = localDate('2026-09-30');
const FIRST = addDays(AGREED, 7);

const faults = (instalments: readonly Instalment[], debt = 3600, mayBeLonger = false) =>
  arrangementFaults({ debt: cents(debt), agreedOn: AGREED, instalments }, TERMS, mayBeLonger);
const three = spreadDebt(cents(3600), 1200_00, FIRST);
const part = (euros: number, dueOn: string): Instalment => ({ dueOn: localDate(dueOn), amount: cents(euros) });

describe('an arrangement as it is about to be recorded', () => {
  it.each([
    ['equal parts of all of it', three, []],
    ['parts that differ by month', [part(600, '2026-10-07'), part(2000, '2026-11-07'), part(1000, '2026-12-07')], []],
    ['nothing', [], ['no-debt', 'not-the-debt']],
    ['a cent too little', [part(3599.99, '2026-10-07')], ['not-the-debt']],
    ['a first part after eight days', [part(3600, '2026-10-08')], ['first-too-late']],
    ['a first part yesterday', [part(3600, '2026-09-29')], ['in-the-past']],
    ['two parts on a day', [part(1800, '2026-10-07'), part(1800, '2026-10-07')], ['not-in-order']],
    ['a part of half a euro', [part(3599.5, '2026-10-07'), part(0.5, '2026-11-07')], ['too-small']],
  ])('%s', (_, instalments, expected) => expect(faults(instalments)).toEqual(expected));

  it('is for the credit manager with more than twelve parts', () => {
    const thirteen = spreadDebt(cents(1300), 100_00, FIRST);
    expect(faults(thirteen, 1300)).toEqual(['too-many']);
    expect(faults(thirteen, 1300, true)).toEqual([]);
  });
});

describe('R0-11: a debt spread over months', () => {
  it('is 6 × 1,200 and 650 of 7,850', () => {
    const amounts = spreadDebt(cents(7850), 1200_00, FIRST).map(({ amount }) => amount.minor / 100);
    expect(amounts).toEqual([1200, 1200, 1200, 1200, 1200, 1200, 650]);
  });

  it('is always paid to the cent, in no more parts than asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: 24 }), (minor, count) => {
        const debt = cents(minor / 100);
        const spread = spreadDebt(debt, leastInstalment(debt, count), FIRST);
        expect(spread.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(debt.minor);
        expect(spread.length).toBeLessThanOrEqual(count);
        expect(Math.min(...spread.map(({ amount }) => amount.minor))).toBeGreaterThan(0);
      }),
    );
  });
});
