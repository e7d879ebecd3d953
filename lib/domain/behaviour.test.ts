import { describe, expect, it } from 'vitest';
import { ageOpenItems } from './age-items';
import { behaviourOf } from './behaviour';
import { AGEING_TERMS, credit, invoice, K1_ITEMS, K1_SETTLED, TODAY } from './k1.examples';
import { localDate } from './local-date';

const TERMS = {
  ...AGEING_TERMS,
  today: TODAY,
  behaviour: { windowDays: 365, extendedWindowDays: 730, minSettled: 3, onTimeToleranceDays: 3 },
};
const nothingOpen = ageOpenItems([], AGEING_TERMS);

describe('behaviourOf', () => {
  it('weighs by amount, and takes open overdue items as if paid today', () => {
    const behaviour = behaviourOf(K1_SETTLED, ageOpenItems(K1_ITEMS, AGEING_TERMS), TERMS);
    expect(behaviour).toMatchObject({ settledCount: 6, windowDays: 365, lastSettledOn: '2026-08-24' });
    expect(behaviour.averageDaysLate?.toFixed(1)).toBe('8.8');
    expect(behaviour.addInclOpen).toBe(469_750 / 30_850);
    expect(behaviour.onTimePct).toBe((10_700 / 30_850) * 100);
  });

  it('counts paying early for itself and against nothing', () => {
    const early = K1_SETTLED.map((row) => ({ ...row, settledOn: localDate('2025-11-10') }));
    const behaviour = behaviourOf(early, nothingOpen, TERMS);
    expect(behaviour.averageDaysLate).toBeLessThan(0);
    expect(behaviour.addInclOpen).toBe(0);
    expect(behaviour.onTimePct).toBe(100);
  });

  it('looks back further when little was settled, and says so', () => {
    const old = K1_SETTLED.slice(0, 2).map((row) => ({ ...row, settledOn: localDate('2025-01-15') }));
    expect(behaviourOf([...old, ...K1_SETTLED.slice(4)], nothingOpen, TERMS)).toMatchObject({ settledCount: 4, windowDays: 730 });
  });

  it('leaves out items that credits cover', () => {
    const covered = ageOpenItems([invoice('F', 500, '2026-06-01'), credit('C', 500)], AGEING_TERMS);
    expect(behaviourOf(K1_SETTLED, covered, TERMS).addInclOpen?.toFixed(1)).toBe('9.0');
  });

  it('tells nothing without settled items, and little without a row', () => {
    expect(behaviourOf(null, nothingOpen, TERMS)).toMatchObject({ settledCount: null, addInclOpen: null, lastSettledOn: null });
    expect(behaviourOf([], nothingOpen, TERMS)).toMatchObject({ settledCount: 0, addInclOpen: null, onTimePct: null });
  });

  it('does not believe a payment of tomorrow', () => {
    const [first] = K1_SETTLED;
    const tomorrow = first && { ...first, settledOn: localDate('2026-10-01') };
    expect(behaviourOf(tomorrow ? [tomorrow] : [], nothingOpen, TERMS)).toMatchObject({ settledCount: 0, lastSettledOn: null });
  });
});
