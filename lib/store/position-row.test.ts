import { describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { type CurrencyCode, EUR, money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import {
  decodeOpenItem,
  decodeOpenOrder,
  decodeSettledItem,
  encodeOpenItem,
  encodeOpenOrder,
  encodeSettledItem,
} from './position-row';

const plain: OpenItem = {
  id: 'F-1',
  kind: 'credit-note',
  number: null,
  invoiceOn: localDate('2026-09-01'),
  dueOn: null,
  original: money(-500, EUR),
  open: money(-250, EUR),
};

describe('what is stored comes back', () => {
  it.each<[string, OpenItem]>([
    ['a plain item', plain],
    ['a direct debit', { ...plain, isDirectDebit: true }],
    ['a known absence of direct debit', { ...plain, isDirectDebit: false }],
    ['a dispute', { ...plain, dispute: { state: 'confirmed', reason: null } }],
    ['payment references', { ...plain, references: ['RF18539007547034'] }],
    ['both', { ...plain, isDirectDebit: true, dispute: { state: 'unconfirmed', reason: 'price' } }],
  ])('%s', (_, item) => {
    expect(decodeOpenItem(encodeOpenItem(item))).toEqual(item);
  });

  it('settled items and orders', () => {
    const settled = { id: 'F-2', invoiceOn: null, dueOn: null, settledOn: localDate('2026-09-02'), amount: money(100, EUR) };
    const order = { number: 'O-1', open: money(100, 'JPY' as CurrencyCode) };
    expect(decodeSettledItem(encodeSettledItem(settled))).toEqual(settled);
    expect(decodeOpenOrder(encodeOpenOrder(order))).toEqual(order);
  });

  it('an original amount in another currency is unknown, never a wrong amount', () => {
    const mixed = { ...plain, original: money(500, 'USD' as CurrencyCode) };
    expect(decodeOpenItem(encodeOpenItem(mixed)).original).toBeNull();
  });
});
