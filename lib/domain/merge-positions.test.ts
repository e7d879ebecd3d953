import { describe, expect, it } from 'vitest';
import type { Position } from './book';
import { debtorKey } from './ids';
import { localDate } from './local-date';
import { mergePositions } from './merge-positions';
import { EUR, money } from './money';
import type { OpenItem } from './open-item';

const item = (id: string): OpenItem => ({
  id,
  kind: 'invoice',
  number: id,
  invoiceOn: null,
  dueOn: null,
  original: null,
  open: money(100, EUR),
});

const position = (number: string, different: Partial<Position> = {}): Position => ({
  debtor: debtorKey('k'),
  identity: { number, name: `Name of ${number}` },
  currency: EUR,
  openItems: [],
  settledItems: [],
  openOrders: [],
  creditLimit: null,
  paymentTerm: null,
  buyerSize: null,
  buyerKind: null,
  ...different,
});

describe('the numbers of one legal entity', () => {
  it('share their items, and each keeps an id of its own', () => {
    const merged = mergePositions([
      position('1', { openItems: [item('a'), item('b')] }),
      position('2', { openItems: [item('a')] }),
    ]);
    expect(merged.openItems.map(({ id }) => id)).toEqual(['a', 'b', '2/a']);
    expect(merged.identity.number).toBe('1');
  });

  it('have the highest limit and the shortest term that one of them has', () => {
    const merged = mergePositions([
      position('1', { creditLimit: money(500, EUR), paymentTerm: { days: 30 } }),
      position('2'),
      position('3', { creditLimit: money(900, EUR), paymentTerm: { days: 14 } }),
      position('4', { creditLimit: money(700, EUR), paymentTerm: { days: 21 } }),
    ]);
    expect(merged).toMatchObject({ creditLimit: money(900, EUR), paymentTerm: { days: 14 } });
  });

  it('know nothing for certain when one of them does not tell', () => {
    const merged = mergePositions([position('1'), position('2', { settledItems: null, openOrders: null })]);
    expect(merged).toMatchObject({ settledItems: null, openOrders: null, creditLimit: null });
  });

  it('have all that each of them tells', () => {
    const order = (number: string) => ({ number, open: money(100, EUR) });
    const merged = mergePositions([position('1', { openOrders: [order('7')] }), position('2', { openOrders: [order('8')] })]);
    expect(merged).toMatchObject({ openOrders: [order('7'), order('8')], settledItems: [] });
  });

  it('are large when one is, and of no known kind when they differ', () => {
    const merged = mergePositions([
      position('1', { buyerSize: 'other', buyerKind: 'business' }),
      position('2', { buyerSize: 'large', buyerKind: 'public' }),
    ]);
    expect(merged).toMatchObject({ buyerSize: 'large', buyerKind: null });
    const told = mergePositions([position('1'), position('2', { buyerKind: 'person', buyerSize: 'other' })]);
    expect(told).toMatchObject({ buyerKind: 'person', buyerSize: 'other' });
    expect(mergePositions([position('1'), position('2')])).toMatchObject({ buyerKind: null, buyerSize: null });
  });

  it('have been customers since the first of them, and are rated by the latest word of a bureau', () => {
    const [older, newer] = [
      { value: 80, on: localDate('2026-01-05') },
      { value: 40, on: localDate('2026-09-30') },
    ];
    const merged = mergePositions([
      position('1', { customerSince: localDate('2022-05-01'), external: older }),
      position('2', { customerSince: localDate('2019-02-01'), industry: '41.2', external: newer }),
      position('3', { industry: '56.10' }),
    ]);
    expect(merged).toMatchObject({ customerSince: '2019-02-01', industry: '41.2', external: newer });
    const untold = mergePositions([position('1'), position('2')]);
    expect(['customerSince', 'industry', 'external'].filter((field) => field in untold)).toEqual([]);
  });

  it('of which there is one stay as they are', () => {
    const only = position('1');
    expect(mergePositions([only])).toBe(only);
  });
});
