import { describe, expect, it } from 'vitest';
import { ACCEPT_END, EXPIRY_K1 } from '@/tests/support/vectors/expiry';
import { type AcceptEvent, acceptEnd } from './accept-end';
import { holdsUntil } from './holds-until';
import { itemsOnExpiry } from './items-on-expiry';
import { invoice, K1_ITEMS, TODAY } from './k1.examples';
import { addDays, daysBetween, localDate } from './local-date';
import type { OpenItem } from './open-item';

describe('vector ACCEPT_END', () => {
  it('holds until', () => {
    expect(holdsUntil(localDate(ACCEPT_END.today), localDate(ACCEPT_END.expiry), 30)).toBe(ACCEPT_END.holdsUntil);
  });
});

describe('holdsUntil', () => {
  it.each([
    ['the quote ends first', addDays(TODAY, 29), 29],
    ['both end together', addDays(TODAY, 30), 30],
    ['the days end first', addDays(TODAY, 31), 30],
    ['the quote has no end', null, 30],
    ['the quote is over', addDays(TODAY, -1), -1],
  ])('%s', (_, expiresOn, days) => expect(holdsUntil(TODAY, expiresOn, 30)).toBe(addDays(TODAY, days)));
});

describe('acceptEnd', () => {
  const event = (kind: AcceptEvent['kind'], day: number, changesOutcome = false): AcceptEvent => ({
    kind,
    on: addDays(TODAY, day),
    changesOutcome,
  });
  it.each([
    ['nothing happens', [], 30, 'accept-days'],
    ['a flag', [event('flag', 5)], 5, 'flag'],
    ['a flag on the same day', [event('flag', 0)], 0, 'flag'],
    ['a flag of the day before', [event('flag', -1)], 30, 'accept-days'],
    ['a flag on the last day', [event('flag', 30)], 30, 'accept-days'],
    ['a flag after the last day', [event('flag', 31)], 30, 'accept-days'],
    ['the first of several', [event('rating', 9), event('insolvency', 7), event('flag', 8)], 7, 'insolvency'],
    ['a refreshed book that says the same', [event('book-refresh', 5)], 30, 'accept-days'],
    ['a refreshed book that says otherwise', [event('book-refresh', 5, true)], 5, 'book-refresh'],
  ] as const)('%s', (_, events, day, because) => {
    expect(acceptEnd(TODAY, null, 30, events)).toEqual({ on: addDays(TODAY, day), because });
  });
  it('says when it ends with the quote', () => {
    expect(acceptEnd(TODAY, addDays(TODAY, 10), 30, [])).toEqual({ on: addDays(TODAY, 10), because: 'quote-expires' });
    expect(acceptEnd(TODAY, addDays(TODAY, 40), 30, []).because).toBe('accept-days');
  });
});

describe('vector EXPIRY_K1', () => {
  const expiry = localDate(EXPIRY_K1.expiry);
  const settledFirst: readonly string[] = EXPIRY_K1.facts.settledFirst;
  const onExpiry = () =>
    itemsOnExpiry(
      K1_ITEMS.filter(({ id }) => !settledFirst.includes(id)),
      expiry,
      30,
    );

  it('names what must be paid', () => expect(onExpiry().paidByThen.map(({ id }) => id)).toEqual(EXPIRY_K1.mustBePaid));
  it('leaves the dispute and the credits', () =>
    expect(onExpiry().stillOpen.map(({ id }) => id)).toEqual(['F-1001', 'CN-17', 'PAY-9']));
  it('knows how late they would be', () => {
    const late = onExpiry().paidByThen.map(({ id, dueOn }) => [id, daysBetween(dueOn ?? expiry, expiry)]);
    expect(Object.fromEntries(late)).toEqual(EXPIRY_K1.dpdThen);
  });
});

describe('itemsOnExpiry', () => {
  it.each([
    ['due on that day', invoice('F', 1, '2026-09-30'), true],
    ['due the day after', invoice('F', 1, '2026-10-01'), false],
    ['long overdue', invoice('F', 1, '2025-01-01'), true],
    ['assumed to be due on that day', invoice('F', 1, null, { invoiceOn: localDate('2026-08-31') }), true],
    ['assumed to be due the day after', invoice('F', 1, null, { invoiceOn: localDate('2026-09-01') }), false],
    ['without any date', invoice('F', 1, null), false],
    ['a dispute that is not confirmed', invoice('F', 1, '2026-09-01', { dispute: { state: 'unconfirmed', reason: null } }), true],
    ['a confirmed dispute', invoice('F', 1, '2026-09-01', { dispute: { state: 'confirmed', reason: null } }), false],
    ['a credit', invoice('F', -1, '2026-09-01'), false],
    ['nothing', invoice('F', 0, '2026-09-01'), false],
  ] satisfies readonly [string, OpenItem, boolean][])('%s', (_, item, isPaid) => {
    expect(itemsOnExpiry([item], TODAY, 30)).toEqual(
      isPaid ? { stillOpen: [], paidByThen: [item] } : { stillOpen: [item], paidByThen: [] },
    );
  });
});
