import { describe, expect, it } from 'vitest';
import { ageOpenItems } from '../age-items';
import { AGEING_TERMS, credit, invoice, K1_ITEMS } from '../k1.examples';
import { localDate } from '../local-date';
import { type CurrencyCode, money } from '../money';
import type { OpenItem } from '../open-item';
import { amountAtStake } from './amount-at-stake';

describe('amountAtStake', () => {
  const stake = (items: readonly OpenItem[], preDueDays = -7) =>
    amountAtStake(ageOpenItems(items, AGEING_TERMS), AGEING_TERMS, preDueDays);

  it('vector L1: K1 after credits are set off', () => {
    expect(stake(K1_ITEMS)).toEqual({ amount: 6_350_00, daysPastDue: 48, pauses: [] });
  });
  it.each([
    ['one day late', [invoice('F', 900, '2026-09-29')], 900_00, 1],
    ['a day late after a weekend', [invoice('F', 900, '2026-09-27')], 900_00, 3],
    ['a trifle', [invoice('F', 0.37, '2026-08-16')], 37, 45],
    [
      'the oldest is covered by a credit',
      [invoice('F', 100, '2026-08-01'), invoice('G', 200, '2026-09-20'), credit('C', 100)],
      200_00,
      10,
    ],
  ])('late: %s', (_, items, amount, daysPastDue) => expect(stake(items)).toEqual({ amount, daysPastDue, pauses: [] }));

  it('has nothing at stake in another currency', () => {
    const dollars = { ...invoice('F', 900, '2026-09-01'), open: money(900_00, 'USD' as CurrencyCode) };
    expect(stake([dollars])).toEqual({ amount: 0, daysPastDue: 0, pauses: [] });
  });

  it('counts from the first day late, on a weekend or not', () => {
    const monday = { ...AGEING_TERMS, today: localDate('2026-09-28') };
    const ageing = ageOpenItems([invoice('F', 900, '2026-09-26')], monday);
    expect(amountAtStake(ageing, monday, -7)).toMatchObject({ amount: 900_00, daysPastDue: 2 });
  });

  it.each([
    ['due today', [invoice('F', 900, '2026-09-30')], 900_00, 0],
    ['within the days of the first step', [invoice('F', 900, '2026-10-05'), invoice('G', 50, '2026-10-07')], 950_00, -5],
    ['one of them later', [invoice('F', 900, '2026-10-05'), invoice('G', 50, '2026-10-08')], 900_00, -5],
    ['all of them later: those of the first day', [invoice('F', 900, '2026-11-05'), invoice('G', 50, '2026-11-06')], 900_00, -36],
    ['less a credit', [invoice('F', 900, '2026-10-05'), credit('C', 200)], 700_00, -5],
    [
      'less what a credit leaves of a late item',
      [invoice('E', 150, '2026-09-01'), invoice('F', 900, '2026-10-05'), credit('C', 200)],
      850_00,
      -5,
    ],
    ['less a credit, due today', [invoice('F', 900, '2026-09-30'), credit('C', 200)], 700_00, 0],
    ['more credit than is due', [invoice('F', 100, '2026-10-05'), credit('C', 200)], 0, -5],
    [
      'a disputed one beside it',
      [invoice('F', 900, '2026-10-05'), invoice('G', 50, '2026-10-05', { dispute: { state: 'unconfirmed', reason: null } })],
      900_00,
      -5,
    ],
    [
      'a direct debit beside it',
      [invoice('F', 900, '2026-10-05'), invoice('G', 50, '2026-10-05', { isDirectDebit: true })],
      900_00,
      -5,
    ],
    [
      'one in a kept arrangement',
      [invoice('F', 900, '2026-10-05'), invoice('G', 50, '2026-10-05', { isInKeptArrangement: true })],
      900_00,
      -5,
    ],
    [
      'one in dollars',
      [invoice('F', 900, '2026-10-05'), { ...invoice('G', 0, '2026-10-05'), open: money(5, 'USD' as CurrencyCode) }],
      900_00,
      -5,
    ],
    ['one without a date', [invoice('F', 900, '2026-10-05'), invoice('G', 50, null)], 900_00, -5],
  ])('about to fall due: %s', (_, items, amount, daysPastDue) =>
    expect(stake(items)).toEqual({ amount, daysPastDue, pauses: [] }),
  );

  it.each([
    ['a dispute', invoice('F', 900, '2026-09-01', { dispute: { state: 'confirmed', reason: null } }), ['open-dispute']],
    ['a kept arrangement', invoice('F', 900, '2026-09-01', { isInKeptArrangement: true }), ['active-arrangement']],
    ['a direct debit that waits', invoice('F', 900, '2026-09-25', { isDirectDebit: true }), ['direct-debit-waiting']],
    [
      'a disputed direct debit',
      invoice('F', 900, '2026-09-25', { isDirectDebit: true, dispute: { state: 'confirmed', reason: null } }),
      ['open-dispute'],
    ],
    ['nothing but a credit', credit('C', 900), []],
  ])('nothing, because of %s', (_, item, pauses) => expect(stake([item])).toEqual({ amount: 0, daysPastDue: 0, pauses }));

  it('says nothing of disputes that are not due', () => {
    expect(stake([invoice('F', 9, '2026-10-09', { dispute: { state: 'confirmed', reason: null } })]).pauses).toEqual([]);
  });
  it('a late item that credits cover is no reason to pause', () => {
    expect(stake([invoice('F', 900, '2026-09-01'), credit('C', 900)])).toEqual({ amount: 0, daysPastDue: 0, pauses: [] });
  });
});
