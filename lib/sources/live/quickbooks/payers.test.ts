import { describe, expect, it } from 'vitest';
import { Payers } from './payers';

const below = (Id: string, parent: string, BillWithParent = true) => ({ Id, ParentRef: { value: parent }, BillWithParent });

describe('who pays for a customer of QuickBooks', () => {
  it('is whom it is billed with, all the way up', () => {
    const payers = new Payers(undefined);
    for (const customer of [below('3', '2'), below('2', '1'), below('4', '1', false), { Id: '1' }]) payers.add(customer);
    expect(['1', '2', '3', '4', '9'].map((id) => payers.of(id))).toEqual(['1', '1', '1', '4', '9']);
  });

  it('is remembered until it changes', () => {
    const first = new Payers(undefined);
    for (const customer of [below('2', '1'), below('3', '1')]) first.add(customer);
    const next = new Payers(first.mark);
    next.add(below('3', '1', false));
    expect(['2', '3'].map((id) => next.of(id))).toEqual(['1', '3']);
  });

  it('ends where customers are above each other', () => {
    const payers = new Payers(undefined);
    payers.add(below('1', '2'));
    payers.add(below('2', '1'));
    expect(['1', '2']).toContain(payers.of('1'));
  });
});
