import { describe, expect, it } from 'vitest';
import type { Position } from './book';
import { debtorKey } from './ids';
import { EUR, money } from './money';
import { withoutOrder } from './without-order';

const order = (number: string) => ({ number, open: money(1_000_00, EUR) });
const position = (numbers: readonly string[] | null): Position => ({
  debtor: debtorKey('A'),
  identity: { number: '1', name: 'Voorbeeld B.V.' },
  currency: EUR,
  openItems: [],
  settledItems: null,
  openOrders: numbers?.map(order) ?? null,
  creditLimit: null,
  paymentTerm: null,
  buyerSize: null,
  buyerKind: null,
});
const left = (numbers: readonly string[] | null, number: string | undefined) =>
  withoutOrder(position(numbers), number).openOrders?.map((open) => open.number) ?? null;

describe('an order whose own page is open', () => {
  it('is not counted beside the page', () => expect(left(['7', '8'], '8')).toEqual(['7']));
  it('changes nothing when the books do not know it', () => expect(left(['7'], '9')).toEqual(['7']));
  it('changes nothing when the page shows no number', () => expect(left(['7'], undefined)).toEqual(['7']));
  it('is the very same position then', () => {
    const same = position(['7']);
    expect(withoutOrder(same, undefined)).toBe(same);
  });
  it('leaves unknown orders unknown', () => expect(left(null, '7')).toBeNull());
});
