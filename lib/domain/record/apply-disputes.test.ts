import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOpenItems } from '../age-items';
import type { Position } from '../book';
import { debtorKey } from '../ids';
import { AGEING_TERMS, cents, invoice, K1_ITEMS, K1_SETTLED, TODAY } from '../k1.examples';
import { amountAtStake } from '../ladder/amount-at-stake';
import { lateAmount } from '../late-amount';
import { localDate } from '../local-date';
import { type CurrencyCode, EUR, money } from '../money';
import type { OpenItem } from '../open-item';
import { applyDisputes } from './apply-disputes';
import type { DisputeRecord } from './dispute-record';
import { accepted, contested, disputed, ended, sent } from './disputes.examples';

const TERMS = { raisedWithinDaysOfDue: 30 };
/** As the books tell it: they know of no dispute. */
const UNDISPUTED = K1_ITEMS.map(({ dispute: _, ...item }): OpenItem => item);

const position = (openItems: readonly OpenItem[]): Position => ({
  debtor: debtorKey('k1'),
  identity: { number: '10231', name: 'Voorbeeld Horeca B.V.' },
  currency: EUR,
  openItems,
  settledItems: K1_SETTLED,
  openOrders: null,
  creditLimit: null,
  paymentTerm: null,
  buyerSize: null,
  buyerKind: null,
});

const apply = (disputes: readonly DisputeRecord[], items = UNDISPUTED) => applyDisputes(position(items), disputes, TODAY, TERMS);
const aged = (disputes: readonly DisputeRecord[], items = UNDISPUTED) =>
  ageOpenItems(apply(disputes, items).openItems, AGEING_TERMS);
const stateOf = (dispute: DisputeRecord) => apply([dispute]).openItems[0]?.dispute?.state;

describe('a recorded dispute on an open item', () => {
  it('R0-03: overdue is what is undisputed and what is disputed, apart', () => {
    const { overdue, overdueUndisputed, overdueDisputed, net, dunnable } = aged([disputed()]);
    expect([overdue, overdueUndisputed, overdueDisputed]).toEqual([cents(10_000), cents(7850), cents(2150)]);
    expect(dunnable).toEqual(cents(6350));
    // Still owed: exposure counts it.
    expect(net).toEqual(cents(18_400));
  });

  it('leaves the dunning at once, and what counts as late only when its confirmation is sent', () => {
    const unsent = aged([disputed({ confirmation: null })]);
    expect([unsent.overdueDisputed, unsent.dunnable]).toEqual([cents(0), cents(6350)]);
    expect(lateAmount(unsent, 60)).toBe(2150_00);
    expect(lateAmount(aged([disputed()]), 60)).toBe(0);
  });

  it('R1-14: of an invoice that is not due yet, nobody asks for it before its day or after', () => {
    const soon = [invoice('F-9', 6500, '2026-10-05')];
    const complaint = disputed({ on: TODAY, items: [contested('F-9', 6500)], reason: 'not_delivered', confirmation: null });
    const stake = (disputes: readonly DisputeRecord[]) => amountAtStake(aged(disputes, soon), AGEING_TERMS, -5).amount;
    expect(stake([])).toBe(6500_00);
    expect(stake([complaint])).toBe(0);
  });

  it('that was raised late waits for the desk', () => {
    const late = disputed({ on: localDate('2026-09-01'), confirmation: sent('2026-09-02') });
    expect(stateOf(late)).toBe('unconfirmed');
    expect(stateOf({ ...late, acceptance: accepted('2026-09-03') })).toBe('confirmed');
  });

  it('tells the item why, since when and whether it was confirmed', () => {
    expect(apply([disputed()]).openItems[0]?.dispute).toEqual({
      state: 'confirmed',
      reason: 'po_missing',
      raisedOn: '2026-06-29',
      isConfirmationSent: true,
    });
  });

  it('goes with its end', () => {
    expect(apply([disputed({ resolution: ended('2026-07-20', 'rejected') })]).openItems).toEqual(UNDISPUTED);
  });

  it('is found by the number where another source calls the item otherwise', () => {
    const [first, ...rest] = UNDISPUTED as [OpenItem, ...OpenItem[]];
    const renamed = { ...first, id: 'bank/77', number: 'F 1001' };
    expect(apply([disputed()], [renamed, ...rest]).openItems[0]?.dispute?.reason).toBe('po_missing');
  });

  it('stands for what a file says of the same item', () => {
    const [first] = UNDISPUTED as [OpenItem];
    const told: OpenItem = {
      ...first,
      dispute: { state: 'confirmed', reason: 'price' },
      from: { dispute: 'a list', dueOn: 'a list' },
    };
    const [item] = apply([disputed()], [told]).openItems;
    expect([item?.dispute?.reason, item?.from]).toEqual(['po_missing', { dueOn: 'a list' }]);
  });

  it('leaves credits, and a debtor without disputes, as they are', () => {
    const before = position(UNDISPUTED);
    expect(applyDisputes(before, [], TODAY, TERMS)).toBe(before);
    expect(apply([disputed({ items: [contested('CN-17', 100)] })]).openItems).toEqual(UNDISPUTED);
  });
});

describe('a dispute of a part', () => {
  const part = disputed({ items: [contested('F-1001', 150)] });

  it('leaves the rest of the invoice to be dunned', () => {
    const { overdueUndisputed, overdueDisputed, dunnable, gross } = aged([part]);
    expect([overdueUndisputed, overdueDisputed]).toEqual([cents(9850), cents(150)]);
    expect(dunnable).toEqual(cents(8350));
    expect(gross).toEqual(cents(19_900));
    expect(apply([part]).openItems.slice(0, 2)).toMatchObject([
      { id: 'F-1001', open: cents(2000) },
      { id: 'F-1001/contested', number: 'F-1001', partOf: 'F-1001', open: cents(150), dispute: { state: 'confirmed' } },
    ]);
  });

  it('is never more than is left of the invoice', () => {
    const [first] = UNDISPUTED as [OpenItem];
    expect(apply([part], [{ ...first, open: cents(100) }]).openItems).toMatchObject([{ open: cents(100), dispute: {} }]);
  });

  it('of an invoice in another currency is converted as the invoice was', () => {
    const usd = (minor: number) => money(minor, 'USD' as CurrencyCode);
    const [first] = UNDISPUTED as [OpenItem];
    const foreign = { ...first, open: cents(900), booked: usd(1000_00) };
    const inDollars = disputed({ items: [{ ...contested('F-1001', 0), amount: usd(100_00) }] });
    expect(apply([inDollars], [foreign]).openItems).toMatchObject([
      { open: cents(810), booked: usd(900_00) },
      { open: cents(90), booked: usd(100_00) },
    ]);
  });

  it('changes no sum, whatever is contested', () => {
    const parts = fc.uniqueArray(fc.record({ at: fc.nat(UNDISPUTED.length - 1), euros: fc.integer({ min: 1, max: 9000 }) }), {
      selector: ({ at }) => at,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (all) => {
        const items = all.map(({ at, euros }) => contested(UNDISPUTED[at]?.id ?? '', euros));
        const {
          gross,
          net,
          overdue,
          overdueDisputed,
          overdueUndisputed,
          items: rows,
        } = aged(items.length > 0 ? [disputed({ items })] : []);
        expect([gross, net, overdue]).toEqual([cents(19_900), cents(18_400), cents(10_000)]);
        expect(overdueDisputed.minor + overdueUndisputed.minor).toBe(10_000_00);
        expect(new Set(rows.map(({ item }) => item.id)).size).toBe(rows.length);
      }),
    );
  });
});

describe('a dispute of what was paid since', () => {
  const paid = (more: Partial<DisputeRecord>) =>
    apply([disputed({ items: [contested('P5', 500)], ...more })])
      .settledItems?.filter(({ wasDisputed }) => wasDisputed)
      .map(({ id }) => id);
  it('leaves its lateness out where the customer had a point', () => {
    expect(paid({})).toEqual(['P5']);
    expect(paid({ resolution: ended('2026-07-22', 'credited') })).toEqual(['P5']);
    expect(paid({ resolution: ended('2026-07-22', 'part_paid') })).toEqual(['P5']);
  });
  it('counts it where there was none, or nobody put it in writing', () => {
    expect(paid({ resolution: ended('2026-07-22', 'rejected') })).toEqual([]);
    expect(paid({ resolution: ended('2026-07-22', 'withdrawn') })).toEqual([]);
    expect(paid({ confirmation: null })).toEqual([]);
  });
});
