import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUNNABLE, OPEN_ITEMS_K1 } from '@/tests/support/vectors/open-items';
import { ageOpenItems } from './age-items';
import type { BucketId } from './assessment';
import { AGEING_TERMS, cents, credit, invoice, K1_ITEMS, TODAY } from './k1.examples';
import { lateAmount } from './late-amount';
import { addDays, localDate } from './local-date';
import { type CurrencyCode, money, sumMoney } from './money';
import type { OpenItem } from './open-item';

const age = (items: readonly OpenItem[], today = TODAY) => ageOpenItems(items, { ...AGEING_TERMS, today });

describe('vector K1: a customer with everything', () => {
  const ageing = () => age(K1_ITEMS);

  it('stands in its buckets', () => {
    const rows = ageing().items.slice(0, 5);
    const asShown = rows.map(({ item, daysPastDue, bucket }) => {
      return [item.id, daysPastDue, bucket, item.open.minor / 100, item.dispute !== undefined];
    });
    expect(asShown).toEqual(OPEN_ITEMS_K1.rows);
    for (const [bucket, euros] of Object.entries(OPEN_ITEMS_K1.buckets)) {
      expect(ageing().buckets[bucket as BucketId], bucket).toEqual(cents(euros));
    }
  });

  it('adds up', () => {
    expect(ageing()).toMatchObject({
      gross: cents(OPEN_ITEMS_K1.gross),
      net: cents(OPEN_ITEMS_K1.net),
      credits: cents(DUNNABLE.K1.credits),
      overdue: cents(OPEN_ITEMS_K1.overdue),
      overdueUndisputed: cents(OPEN_ITEMS_K1.overdueUndisputed),
      overdueDisputed: cents(OPEN_ITEMS_K1.disputed),
      disputed: cents(OPEN_ITEMS_K1.disputed),
      undated: cents(0),
      oldestDaysPastDue: 103,
    });
  });

  it('sets credits off before anything is dunned', () => {
    expect(ageing().dunnable).toEqual(cents(DUNNABLE.K1.dunnable));
    const dunned = ageing().items.filter(({ dunnable }) => dunnable.minor > 0);
    expect(Object.fromEntries(dunned.map(({ item, dunnable }) => [item.id, dunnable.minor / 100]))).toEqual(DUNNABLE.K1.items);
    expect(lateAmount(ageing(), 30)).toBe(DUNNABLE.K1.lateOver30 * 100);
  });
});

describe('what may be dunned', () => {
  const dunnable = (items: readonly OpenItem[], today = '2026-09-30') => age(items, localDate(today)).dunnable.minor;

  it.each([
    ['cents left over', [invoice('F', 0.37, '2026-08-16')], 0],
    ['three days late', [invoice('F', 900, '2026-09-27')], 0],
    ['a customer below 50 in all', [invoice('F', 49.99, '2026-06-01')], 0],
    ['exactly 50', [invoice('F', 50, '2026-06-01')], 5000],
    ['credits that cover it', [invoice('F', 2000, '2026-08-16'), credit('C', 3000)], 0],
    ['a direct debit that waits for its run', [invoice('F', 1200, '2026-09-25', { isDirectDebit: true })], 0],
    ['a direct debit without a run', [invoice('F', 1200, '2026-09-18', { isDirectDebit: true })], 120000],
    ['a direct debit on its last day of waiting', [invoice('F', 1200, '2026-09-20', { isDirectDebit: true })], 0],
    ['a direct debit the day after', [invoice('F', 1200, '2026-09-19', { isDirectDebit: true })], 120000],
    [
      'a direct debit that came back',
      [invoice('F', 1200, '2026-09-25', { isDirectDebit: true, directDebitReturnedOn: localDate('2026-09-28') })],
      120000,
    ],
    ['an arrangement that is kept', [invoice('F', 900, '2026-06-01', { isInKeptArrangement: true })], 0],
    ['an arrangement that is not', [invoice('F', 900, '2026-06-01', { isInKeptArrangement: false })], 90000],
    [
      'credits beside a kept arrangement, which they do not pay',
      [invoice('F', 900, '2026-06-01', { isInKeptArrangement: true }), invoice('G', 900, '2026-08-01'), credit('C', 300)],
      60000,
    ],
    ['a dispute, confirmed or not', [invoice('F', 900, '2026-06-01', { dispute: { state: 'unconfirmed', reason: null } })], 0],
    ['an item without any date', [invoice('F', 900, null)], 0],
  ] as const)('%s', (_, items, expected) => {
    expect(dunnable(items)).toBe(expected);
  });

  const { cents: leftOver, day3, day4, saturday, creditsOver, directDebitWaiting } = DUNNABLE;
  const lateFor = (open: number, days: number, more: Partial<OpenItem> = {}) => invoice('F', open, addDays(TODAY, -days), more);

  it.each([
    ['cents', [lateFor(leftOver.open, leftOver.daysPastDue)], leftOver.dunnable],
    [
      'credits over',
      [lateFor(creditsOver.open, creditsOver.daysPastDue), credit('C', creditsOver.credits)],
      creditsOver.dunnable,
    ],
    ['direct debit', [lateFor(directDebitWaiting.open, directDebitWaiting.daysPastDue, { isDirectDebit: true })], 0],
  ] as const)('vector %s', (_, items, euros) => expect(dunnable(items)).toBe(euros * 100));

  // Due on a Monday, so that no weekend comes between.
  it.each([
    ['day 3', day3, '2026-09-24'],
    ['day 4', day4, '2026-09-25'],
  ])('vector %s', (_, { open, daysPastDue, dunnable: euros }, day) => {
    expect(dunnable([invoice('F', open, addDays(localDate(day), -daysPastDue))], day)).toBe(euros * 100);
  });

  it.each(Object.entries(saturday.onDay))('vector saturday, on %s', (day, euros) => {
    expect(dunnable([invoice('F', saturday.open, saturday.dueOn)], day)).toBe(euros * 100);
  });

  it('starts on the fourth day', () => {
    expect(dunnable([invoice('F', 900, '2026-09-24')], '2026-09-27')).toBe(0);
    expect(dunnable([invoice('F', 900, '2026-09-24')], '2026-09-28')).toBe(90000);
  });

  it('counts those days from the next working day', () => {
    const dueOnSaturday = [invoice('F', 900, '2026-09-26')];
    expect(dunnable(dueOnSaturday, '2026-10-01')).toBe(0);
    expect(dunnable(dueOnSaturday, '2026-10-02')).toBe(90000);
    expect(age(dueOnSaturday, localDate('2026-10-01')).items[0]?.daysPastDue).toBe(5);
  });

  it('counts an unconfirmed dispute as late, though nobody duns it', () => {
    const unconfirmed = invoice('F', 900, '2026-06-01', { dispute: { state: 'unconfirmed', reason: 'price' } });
    expect(lateAmount(age([unconfirmed]), 30)).toBe(90000);
    expect(lateAmount(age([{ ...unconfirmed, dispute: { state: 'confirmed', reason: 'price' } }]), 30)).toBe(0);
    expect(lateAmount(age([{ ...unconfirmed, open: money(90000, 'USD' as CurrencyCode) }]), 30)).toBe(0);
  });
});

describe('setting off', () => {
  const ofDay = (id: string) => invoice(id, 900, '2026-09-01');
  it.each([
    ['in order', [ofDay('F-1'), ofDay('F-2')]],
    ['the other way round', [ofDay('F-2'), ofDay('F-1')]],
  ])('of items due on one day pays the one with the first id: %s', (_, items) => {
    const { items: aged } = age([...items, credit('C', 900)]);
    const excused = aged.filter(({ isExcused }) => isExcused).map(({ item }) => item.id);
    expect(excused).toEqual(['F-1']);
  });
  it.each([
    ['the newest first', ['2026-09-01', '2026-08-01', '2026-07-01']],
    ['the oldest first', ['2026-07-01', '2026-08-01', '2026-09-01']],
  ])('pays the oldest: %s', (_, days) => {
    const { items: aged } = age([...days.map((day) => invoice(day, 900, day)), credit('C', 1000)]);
    expect(Object.fromEntries(aged.map(({ item, dunnable: { minor } }) => [item.id, minor]))).toMatchObject({
      '2026-07-01': 0,
      '2026-08-01': 80000,
      '2026-09-01': 90000,
    });
  });
  it('excuses what is covered even when the rest is not worth a letter', () => {
    const { items: aged, dunnable: total } = age([
      invoice('F-1', 900, '2026-08-01'),
      invoice('F-2', 40, '2026-09-01'),
      credit('C', 900),
    ]);
    expect(total.minor).toBe(0);
    expect(aged.map(({ isExcused, dunnable: { minor } }) => [isExcused, minor])).toEqual([
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
  });
});

describe('what a source does not tell', () => {
  it('a due date is assumed from the invoice date, and marked', () => {
    const [row] = age([invoice('F', 100, null, { invoiceOn: localDate('2026-08-01') })]).items;
    expect(row).toMatchObject({ daysPastDue: 30, bucket: '1-30', isDueDateAssumed: true });
  });
  it.each([
    [0, 'not-due', 0],
    [1, '1-30', 100],
    [30, '1-30', 100],
    [31, '31-60', 100],
    [60, '31-60', 100],
    [61, '61-90', 100],
    [90, '61-90', 100],
    [91, 'over-90', 100],
  ] as const)('%i days past its due date is %s', (days, bucket, overdue) => {
    const ageing = age([invoice('F', 100, addDays(TODAY, -days))]);
    expect(ageing.items[0]).toMatchObject({ bucket, isDueDateAssumed: false });
    expect(ageing.buckets[bucket]).toEqual(cents(100));
    expect(ageing).toMatchObject({ overdue: cents(overdue), oldestDaysPastDue: days || null });
  });
  it('ages no credit, whatever its dates', () => {
    const ageing = age([{ ...credit('C', 100), invoiceOn: TODAY, dueOn: addDays(TODAY, -40) }]);
    expect(ageing.items[0]).toMatchObject({ daysPastDue: null, bucket: null, isDueDateAssumed: false });
    expect(age([{ ...credit('C', 100), invoiceOn: TODAY }]).items[0]).toMatchObject({ isDueDateAssumed: false });
  });
  it('lets the days pass from the next working day', () => {
    // The due date four days ago was a Saturday: counted from Monday, two days have passed.
    const terms = { ...AGEING_TERMS, dunnable: { ...AGEING_TERMS.dunnable } };
    const dunnable = (days: number) => ageOpenItems([invoice('F', 100, addDays(TODAY, -days))], terms).dunnable;
    expect([dunnable(4), dunnable(5)]).toEqual([cents(0), cents(100)]);
  });
  it('duns from the day after the days that are let pass, where no calendar is asked', () => {
    const terms = { ...AGEING_TERMS, dunnable: { ...AGEING_TERMS.dunnable, ignoreDaysUpTo: 5, nextWorkingDay: false } };
    const dunnable = (days: number) => ageOpenItems([invoice('F', 100, addDays(TODAY, -days))], terms).dunnable;
    expect([dunnable(5), dunnable(6)]).toEqual([cents(0), cents(100)]);
  });
  it('without any date an item is undated, in no bucket', () => {
    const ageing = age([invoice('F', 100, null)]);
    expect(ageing.items[0]).toMatchObject({ daysPastDue: null, bucket: null });
    expect(ageing.undated).toEqual(cents(100));
    expect(ageing.oldestDaysPastDue).toBeNull();
  });
  it('an item in another currency is aged and not added', () => {
    const dollars = { ...invoice('F', 0, '2026-08-01'), open: money(10000, 'USD' as CurrencyCode) };
    const ageing = age([dollars, invoice('G', 100, '2026-08-01')]);
    expect(ageing.items[0]?.bucket).toBe('31-60');
    expect(ageing.gross).toEqual(cents(100));
    expect(ageing.dunnable).toEqual(cents(100));
  });
});

const anyItem = fc
  .record({
    euros: fc.integer({ min: -50_000, max: 50_000 }),
    late: fc.integer({ min: -90, max: 200 }),
    date: fc.constantFrom('due', 'invoice', 'none'),
    dispute: fc.constantFrom(null, 'confirmed' as const, 'unconfirmed' as const),
    isDirectDebit: fc.boolean(),
  })
  .map(({ euros, late, date, dispute, isDirectDebit }): OpenItem => {
    const day = addDays(TODAY, -late);
    return {
      ...invoice('F', euros / 100, null),
      dueOn: date === 'due' ? day : null,
      invoiceOn: date === 'invoice' ? addDays(day, -30) : null,
      isDirectDebit,
      ...(dispute && euros > 0 ? { dispute: { state: dispute, reason: null } } : {}),
    };
  });
const anyItems = fc.array(anyItem, { maxLength: 25 }).map((items) => items.map((item, index) => ({ ...item, id: `F-${index}` })));

describe('always', () => {
  it('buckets and undated items make the gross', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { buckets, undated, gross, net, credits } = age(items);
        expect(sumMoney([...Object.values(buckets), undated], gross.currency)).toEqual(gross);
        expect(gross.minor - credits.minor).toBe(net.minor);
      }),
    );
  });
  it('what may be dunned is no more than what is undisputed and overdue', () => {
    fc.assert(fc.property(anyItems, (items) => age(items).dunnable.minor <= age(items).overdueUndisputed.minor));
  });
  it('the order of the items does not matter', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { items: aged, ...sums } = age(items);
        const { items: reversed, ...sumsReversed } = age([...items].reverse());
        expect(sumsReversed).toEqual(sums);
        expect([...reversed].reverse()).toEqual(aged);
      }),
    );
  });
});
