import { describe, expect, it } from 'vitest';
import type { BookFacts } from '@/lib/domain/facts';
import { cents, invoice, TODAY } from '@/lib/domain/k1.examples';
import { addDays } from '@/lib/domain/local-date';
import type { SettledItem } from '@/lib/domain/open-item';
import type { RiskClass } from '@/lib/domain/scorecard';
import { POTENTIAL_VALUE } from '@/tests/support/vectors/value';
import { confirmedPolicy } from '../confirmed-policy.examples';
import { AT, plainCase } from '../plain-case.examples';
import { customerValue, type ValueCase } from './customer-value';

const { V2 } = POTENTIAL_VALUE;

/** Four invoices of a quarter of the year's sales, each open for so long that the average day owes what V2 tells. */
const year = V2.sales * 1.21;
const daysOpen = 25;
const paid = (index: number): SettledItem => ({
  id: `P-${index}`,
  invoiceOn: addDays(TODAY, -300 + index * 60),
  dueOn: addDays(TODAY, -270 + index * 60),
  settledOn: addDays(TODAY, -300 + index * 60 + daysOpen),
  amount: cents(year / 4),
});
/** What was invoiced before the year is no sale of it, and still was owed on its first days. */
const before: SettledItem = {
  id: 'P-0',
  invoiceOn: addDays(TODAY, -400),
  dueOn: addDays(TODAY, -370),
  settledOn: addDays(TODAY, -365 + 100),
  amount: cents((V2.avgExposure * 365 - year * daysOpen) / 100),
};
const HISTORY = [1, 2, 3, 4].map(paid);

const rated = (riskClass: RiskClass) => ({ riskClass, at: AT });

function worth(book: Partial<BookFacts>, more: Partial<ValueCase> = {}) {
  const { facts } = plainCase({ book });
  return customerValue({ facts, assessment: rated('A'), marginPct: V2.marginPct, policy: confirmedPolicy, ...more });
}

describe('customerValue', () => {
  it('R1-01: given the inputs of V2, when the sidebar asks, then the value is € 29,170 and the risk class A', () => {
    expect(worth({ settledItems: [...HISTORY, before] })).toEqual({
      potential: cents(V2.value),
      avgExposure: cents(V2.avgExposure),
      expectedLoss: cents(30),
      riskClass: 'A',
      missing: null,
    });
  });

  it('R2-08: is less where the class loses more', () => {
    const { potential, expectedLoss } = worth({ settledItems: [...HISTORY, before] }, { assessment: rated('D') });
    expect([potential, expectedLoss]).toEqual([cents(V2.value + 30 - 600), cents(600)]);
  });

  it('tells the loss to expect without our margin, and what is not known of it', () => {
    const untold = worth({ settledItems: [...HISTORY, before] }, { marginPct: null });
    expect(untold).toMatchObject({ potential: null, expectedLoss: cents(30), missing: 'margin' });
    expect(worth({ settledItems: null })).toMatchObject({ potential: null, expectedLoss: null, missing: 'history' });
    expect(worth({ settledItems: HISTORY, openItems: [invoice('F', 9, null)] })).toMatchObject({ missing: 'history' });
    expect(worth({ settledItems: [] })).toMatchObject({ potential: null, missing: 'sales' });
    expect(worth({ settledItems: HISTORY }, { assessment: rated('NR') })).toMatchObject({ expectedLoss: null, missing: 'class' });
  });

  it('knows nothing of whom no book tells', () => {
    const { facts } = plainCase({ book: null });
    expect(worth({}, { facts })).toMatchObject({ avgExposure: null, missing: 'history' });
  });

  it('takes a margin of nothing for what it is', () => {
    expect(worth({ settledItems: [...HISTORY, before] }, { marginPct: 0 }).potential).toEqual(cents(-830));
  });
});
