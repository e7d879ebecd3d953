import { describe, expect, it } from 'vitest';
import { ageOpenItems } from '../age-items';
import { AGEING_TERMS, invoice, K1_ITEMS } from '../k1.examples';
import { amountAtStake } from '../ladder/amount-at-stake';
import { localDate } from '../local-date';
import type { OpenItem } from '../open-item';
import { itemsFallingDue } from './items-falling-due';
import { itemsToDun } from './items-to-dun';
import { letterItem } from './letter-item';
import { paymentReference } from './payment-reference';

const dun = (items: readonly OpenItem[]) => itemsToDun(ageOpenItems(items, AGEING_TERMS), AGEING_TERMS);
const numbers = (items: readonly { readonly number: string | null }[]) => items.map(({ number }) => number);

describe('what a reminder asks', () => {
  it('is what the ladder counts: K1 owes 6,350 after its credits, and its dispute stands apart', () => {
    const { items, credits, apart, setOff, total } = dun(K1_ITEMS);
    expect(items.map(({ number, open, owed }) => [number, open.minor, owed.minor])).toEqual([
      ['F-1002', 3600_00, 2100_00],
      ['F-1003', 4250_00, 4250_00],
    ]);
    expect([numbers(credits), setOff.minor, numbers(apart)]).toEqual([['CN-17', 'PAY-9'], 1500_00, ['F-1001']]);
    expect(total.minor).toBe(6350_00);
    expect(total.minor).toBe(amountAtStake(ageOpenItems(K1_ITEMS, AGEING_TERMS), AGEING_TERMS, -7).amount);
  });

  it('adds up: items less what was set off is the total', () => {
    for (const items of [K1_ITEMS, K1_ITEMS.slice(1, 3), [...K1_ITEMS, invoice('F-9', 900, '2026-07-01')]]) {
      const asked = dun(items);
      expect(asked.items.reduce((sum, { open }) => sum + open.minor, 0) - asked.setOff.minor).toBe(asked.total.minor);
      expect(asked.items.reduce((sum, { owed }) => sum + owed.minor, 0)).toBe(asked.total.minor);
    }
  });

  it('leaves out what waits for its direct debit, and is nothing when credits cover all', () => {
    const waits = invoice('F-7', 500, '2026-09-25', { isDirectDebit: true });
    expect(numbers(dun([...K1_ITEMS.slice(1, 3), waits]).items)).toEqual(['F-1002', 'F-1003']);
    expect(dun([invoice('F-8', 100, '2026-09-01'), ...K1_ITEMS.slice(5)])).toMatchObject({ items: [], total: { minor: 0 } });
  });

  it('says nothing of credits that there are not', () => {
    expect(dun(K1_ITEMS.slice(1, 3))).toMatchObject({ credits: [], setOff: { minor: 0 }, total: { minor: 7850_00 } });
  });
});

describe('what falls due', () => {
  const due = (items: readonly OpenItem[]) => itemsFallingDue(ageOpenItems(items, AGEING_TERMS), AGEING_TERMS, -7);
  it('is what is due within a week, and not yet late', () => {
    expect([numbers(due(K1_ITEMS).items), due(K1_ITEMS).total.minor]).toEqual([['F-1004'], 5900_00]);
  });
  it('has the first day first, and no direct debit', () => {
    const items = [
      invoice('B', 10, '2026-10-06'),
      invoice('A', 10, '2026-09-30'),
      invoice('C', 10, '2026-10-01', { isDirectDebit: true }),
    ];
    expect(numbers(due(items).items)).toEqual(['A', 'B']);
  });
});

describe('the payment reference', () => {
  const item = (number: string | null, references: readonly string[] = []) =>
    letterItem(invoice('x', 10, '2026-09-01', { number, references }));
  it.each([
    ['of one invoice: the one with check digits', [item('F-1', ['PO 4711', 'RF18 5390 0754 7034'])], 'RF18 5390 0754 7034'],
    ['a number that is no reference does not count', [item('F-1', ['PO 4711'])], 'F-1'],
    ['of several: their numbers', [item('F-1', ['RF18539007547034']), item('F-2')], 'F-1 F-2'],
    ['without a number: the debtor', [item('F-1'), item(null)], '10234'],
    ['more than a payment has room for: the debtor', Array.from({ length: 20 }, (_, id) => item(`2026-0000${id}`)), '10234'],
  ])('%s', (_, items, reference) => {
    expect(paymentReference(items, '10234')).toBe(reference);
  });
  it('is not made up', () => {
    expect([paymentReference([item(null)], null), paymentReference([], null)]).toEqual([null, null]);
  });
  it('keeps the day of the invoice', () => {
    expect(letterItem(invoice('F-1', 10, '2026-09-01')).dueOn).toBe(localDate('2026-09-01'));
  });
});
