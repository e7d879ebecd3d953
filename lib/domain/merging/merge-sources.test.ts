import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../book';
import { debtorKey } from '../ids';
import { localDate } from '../local-date';
import { EUR, money } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import { mergeSources } from './merge-sources';
import type { AllocatedPayment, SourcedPosition, SourceProvenance } from './sourced-position';

const cents = (minor: number) => money(minor, EUR);
const day = localDate;

const item = (number: string | null, open: number, different: Partial<OpenItem> = {}): OpenItem => ({
  id: number ?? '#1',
  kind: 'invoice',
  number,
  invoiceOn: day('2026-10-01'),
  dueOn: null,
  original: null,
  open: cents(open),
  ...different,
});

function told(
  label: string,
  asOf: string,
  items: OpenItem[],
  different: Partial<Position & SourceProvenance> = {},
): SourcedPosition {
  const { kind = 'file', listing = 'complete', rung = 'due-dates', ...position } = different;
  return {
    from: { label, kind, listing, rung, asOf: day(asOf) },
    position: {
      debtor: debtorKey('k'),
      identity: { number: '1', name: 'Bakkerij Zon B.V.' },
      currency: EUR,
      openItems: items,
      settledItems: null,
      openOrders: null,
      creditLimit: null,
      paymentTerm: null,
      buyerSize: null,
      buyerKind: null,
      ...position,
    },
  };
}

const payment = (on: string, key: string, minor: number, entry = 'e1'): AllocatedPayment => ({
  entry,
  on: day(on),
  items: key ? [{ key, amount: cents(minor) }] : [],
  onAccount: key ? null : cents(minor),
  label: 'bank',
});

const opened = ({ openItems }: Position) => openItems.map(({ number, open }) => [number, open.minor]);

describe('several sources of one debtor', () => {
  it('are one position when there is one', () => {
    const only = told('audit file', '2026-11-01', [item('F1', 100)]);
    expect(mergeSources([only])).toBe(only.position);
  });

  it('have what is open told by the freshest list, live before a file of that day', () => {
    const old = told('audit file', '2026-10-31', [item('F1', 100), item('F2', 200)]);
    const list = told('open items', '2026-11-20', [item('F2', 150)]);
    const live = told('Tryton', '2026-11-20', [item('F2', 120)], { kind: 'live' });
    expect(opened(mergeSources([old, list]))).toEqual([['F2', 150]]);
    expect(opened(mergeSources([list, live, old]))).toEqual([['F2', 120]]);
  });

  it('never let a balance decide over items, however fresh', () => {
    const balance = told('audit file', '2026-11-20', [item(null, 999)], { rung: 'balances' });
    const list = told('open items', '2026-11-01', [item('F1', 100)]);
    expect(opened(mergeSources([balance, list]))).toEqual([['F1', 100]]);
  });

  it('fill in what the lead does not tell, and name the source of each field', () => {
    const live = told('Tryton', '2026-11-20', [item('f-001', 120)], { kind: 'live' });
    const invoice = item('F1', 300, { dueOn: day('2026-10-31'), original: cents(300) });
    const ubl = told('invoices', '2026-11-21', [{ ...invoice, number: 'F 001' }], { listing: 'additions' });
    const [merged] = mergeSources([live, ubl]).openItems;
    expect(merged).toMatchObject({ open: cents(120), dueOn: '2026-10-31', original: cents(300) });
    expect(merged?.from).toEqual({ dueOn: 'invoices', original: 'invoices' });
  });

  it('add what the lead is too old to know, and only that', () => {
    const list = told('open items', '2026-11-10', [item('F1', 100)]);
    const sent = told(
      'invoices',
      '2026-11-21',
      [item('F8', 80, { invoiceOn: day('2026-11-10') }), item('F9', 90, { invoiceOn: day('2026-11-11') })],
      { listing: 'additions' },
    );
    const merged = mergeSources([list, sent]);
    expect(opened(merged)).toEqual([
      ['F1', 100],
      ['F9', 90],
    ]);
    expect(merged.openItems[1]?.from).toEqual({ item: 'invoices' });
  });

  it('are all there is when none lists all', () => {
    const sent = told('invoices', '2026-11-21', [item('F8', 80), item('F9', 90, { invoiceOn: null })], { listing: 'additions' });
    expect(opened(mergeSources([sent, told('more', '2026-11-22', [item('F9', 1)], { listing: 'additions' })]))).toHaveLength(2);
  });

  it('agree on limit, term and identity by the lead, and by the next where it is silent', () => {
    const live = told('Tryton', '2026-11-20', [], {
      kind: 'live',
      paymentTerm: { days: 14 },
      identity: { number: 'T7', name: 'Zon' },
    });
    const file = told('audit file', '2026-10-31', [], {
      paymentTerm: { days: 30 },
      creditLimit: cents(5_000),
      identity: { number: '1', name: 'Bakkerij Zon B.V.', city: 'Almelo' },
    });
    expect(mergeSources([file, live])).toMatchObject({
      paymentTerm: { days: 14 },
      creditLimit: cents(5_000),
      identity: { number: 'T7', name: 'Zon', city: 'Almelo' },
      settledItems: null,
      openOrders: null,
      from: { creditLimit: 'audit file' },
    });
  });

  it('tell a settled invoice once', () => {
    const settled = (id: string): SettledItem => ({
      id,
      invoiceOn: null,
      dueOn: null,
      settledOn: day('2026-09-01'),
      amount: cents(10),
    });
    const merged = mergeSources([
      told('a', '2026-11-01', [], { settledItems: [settled('F-1'), settled('F2')] }),
      told('b', '2026-11-02', [], { settledItems: [settled('f1')] }),
    ]);
    expect(merged.settledItems?.map(({ id, from }) => [id, from])).toEqual([
      ['f1', undefined],
      ['F2', 'a'],
    ]);
  });
});

describe('what the bank tells', () => {
  const list = told('open items', '2026-11-10', [item('F1', 100, { dueOn: day('2026-10-31') }), item('F2', 200)]);

  it('settles an item on the day of the payment', () => {
    const merged = mergeSources([list], [payment('2026-11-12', 'F1', 100)]);
    expect(opened(merged)).toEqual([['F2', 200]]);
    expect(merged.settledItems).toMatchObject([{ id: 'F1', settledOn: '2026-11-12', dueOn: '2026-10-31' }]);
  });

  it('takes a part off, and names the bank for it', () => {
    const merged = mergeSources([list], [payment('2026-11-12', 'F2', 50)]);
    expect(opened(merged)).toContainEqual(['F2', 150]);
    expect(merged.openItems.find(({ number }) => number === 'F2')?.from).toEqual({ open: 'bank' });
  });

  it('counts once what the list knew already', () => {
    expect(opened(mergeSources([list], [payment('2026-11-10', 'F1', 100)]))).toEqual(opened(list.position));
  });

  it('is undone by what it takes back', () => {
    const both = [payment('2026-11-12', 'F1', 100), payment('2026-11-14', 'F1', -100, 'e2')];
    expect(opened(mergeSources([list], both))).toEqual(opened(list.position));
  });

  it('stands on account where it fits no item, and not when the list is newer', () => {
    expect(opened(mergeSources([list], [payment('2026-11-12', '', 70)]))).toContainEqual([null, -70]);
    expect(opened(mergeSources([list], [payment('2026-11-09', '', 70)]))).toEqual(opened(list.position));
  });

  it('tells when an item that has left the list was paid', () => {
    const settles = [{ id: 'F0', invoiceOn: null, dueOn: null, settledOn: day('2026-11-05'), amount: cents(40) }];
    const merged = mergeSources([list], [{ ...payment('2026-11-05', 'F0', 40), settles }]);
    expect(merged.settledItems).toMatchObject([{ id: 'F0', settledOn: '2026-11-05' }]);
    expect(opened(merged)).toEqual(opened(list.position));
  });

  it('leaves what is not paid, and never makes an invoice less than paid', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 6 }), (amounts) => {
        const payments = amounts.map((minor, index) => payment(`2026-11-${12 + index}`, 'F2', minor, `e${index}`));
        const left = mergeSources([list], payments).openItems.find(({ number }) => number === 'F2');
        const sum = amounts.reduce((total, minor) => total + minor, 0);
        expect(left?.open.minor ?? 0).toBe(Math.max(0, 200 - sum));
      }),
    );
  });
});
