import { describe, expect, it } from 'vitest';
import type { Position } from '../book';
import { debtorKey } from '../ids';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import type { OpenItem } from '../open-item';
import { conversionFor } from './conversion-for';
import { convertPosition, currenciesOf } from './convert-position';

const USD = 'USD' as CurrencyCode;
const day = localDate('2026-11-20');
const item = (id: string, changes: Partial<OpenItem>): OpenItem => ({
  id,
  kind: 'invoice',
  number: id,
  invoiceOn: day,
  dueOn: day,
  original: null,
  open: money(10_000, EUR),
  ...changes,
});
const position: Position = {
  debtor: debtorKey('d'),
  identity: { number: '1', name: 'Acme' },
  currency: EUR,
  openItems: [item('1', {}), item('2', { open: money(10_000, USD), original: money(20_000, USD) })],
  settledItems: [{ id: '0', invoiceOn: day, dueOn: day, settledOn: day, amount: money(4_000, USD) }],
  openOrders: [{ number: 'O1', open: money(6_000, USD) }],
  creditLimit: money(500_000, USD),
  paymentTerm: null,
  buyerSize: null,
  buyerKind: null,
  external: { value: 50, on: day, creditLimit: money(8_000, USD) },
};

describe('convertPosition', () => {
  const conversion = conversionFor(currenciesOf(position), EUR, { on: day, perEuro: { USD: 2 } });
  const converted = convertPosition(position, conversion);

  it('finds every currency there is', () => expect([...currenciesOf(position)].sort()).toEqual(['EUR', 'USD']));
  it('converts each amount, and lets an item tell what it was booked for', () => {
    expect(converted.openItems).toEqual([
      item('1', {}),
      item('2', { open: money(5_000, EUR), original: money(10_000, EUR), booked: money(10_000, USD) }),
    ]);
    expect(converted.settledItems?.[0]?.amount).toEqual(money(2_000, EUR));
    expect(converted.openOrders?.[0]?.open).toEqual(money(3_000, EUR));
    expect(converted.creditLimit).toEqual(money(250_000, EUR));
    expect(converted.external?.creditLimit).toEqual(money(4_000, EUR));
  });
  it('leaves what is not known unknown', () => {
    const bare = { ...position, settledItems: null, openOrders: null, creditLimit: null };
    expect(convertPosition(bare, conversion)).toMatchObject({ settledItems: null, openOrders: null, creditLimit: null });
  });
  it('converts nothing without a rate', () => {
    expect(convertPosition(position, null)).toBe(position);
    const apart = conversionFor(currenciesOf(position), EUR, null);
    expect(convertPosition(position, apart).openItems).toEqual(position.openItems);
  });
});
