import { describe, expect, it } from 'vitest';
import { eventId, userId } from '../ids';
import { cents, invoice } from '../k1.examples';
import { localDate } from '../local-date';
import type { OpenItem, SettledItem } from '../open-item';
import type { KnownPayments } from './paid-since';
import { promiseFacts } from './promise-facts';
import type { PromiseRecord } from './promise-record';

const TERMS = { graceDays: 2, tolerance: 100, minDecided: 3 };

function promised(euros: number, promisedOn: string, items: PromiseRecord['items'], on = '2026-09-01'): PromiseRecord {
  const noted = { id: eventId('p'), by: userId('Noor'), role: 'collector', on: localDate(on) } as const;
  return { ...noted, amount: cents(euros), promisedOn: localDate(promisedOn), items, channel: 'phone', who: null };
}
const about = (item: string, euros: number) => [{ item, number: item, open: cents(euros) }];
const settled = (id: string, euros: number, on: string): SettledItem => ({
  id,
  invoiceOn: null,
  dueOn: null,
  settledOn: localDate(on),
  amount: cents(euros),
});
const paidOnAccount = (euros: number, on: string): OpenItem => ({
  ...invoice('PAY', -euros, null),
  kind: 'payment-on-account',
  invoiceOn: localDate(on),
});

interface Book {
  readonly open?: readonly OpenItem[];
  readonly paid?: readonly SettledItem[] | null;
  readonly until?: string;
}

function standing(promises: readonly PromiseRecord[], { open = [], paid = [], until = '2026-09-30' }: Book) {
  const known: KnownPayments = { openItems: open, settledItems: paid, until: localDate(until) };
  return promiseFacts(promises, known, TERMS).map(({ state, unpaid }) => [state, unpaid.minor / 100]);
}

describe('a promise, held against the book', () => {
  const whole = promised(3600, '2026-09-10', about('F-1', 3600));
  const F1 = (euros: number) => invoice('F-1', euros, '2026-08-13');

  it.each([
    ['the invoice was settled on the day', { paid: [settled('F-1', 3600, '2026-09-10')] }, 'kept', 0],
    ['it was settled a week later', { paid: [settled('F-1', 3600, '2026-09-17')] }, 'broken', 0],
    ['it is open as it was', { open: [F1(3600)] }, 'broken', 3600],
    ['it is open, and the day has not come', { open: [F1(3600)], until: '2026-09-12' }, 'pending', 3600],
    ['a part of it came in', { open: [F1(1600)] }, 'broken', 1600],
    ['the books no longer list it, and tell nothing of what was settled', { paid: null }, 'kept', 0],
    ['another invoice was paid instead', { open: [F1(3600)], paid: [settled('F-2', 5000, '2026-09-09')] }, 'broken', 3600],
    ['it was paid on account', { open: [F1(3600), paidOnAccount(3600, '2026-09-09')] }, 'kept', 0],
    ['it was paid on account before it was promised', { open: [F1(3600), paidOnAccount(3600, '2026-08-09')] }, 'broken', 3600],
  ] as const)('%s', (_, book, state, unpaid) => expect(standing([whole], book)).toEqual([[state, unpaid]]));

  it('of a part is kept when so much came off the invoice', () => {
    expect(standing([promised(1000, '2026-09-10', about('F-1', 3600))], { open: [F1(2600)] })).toEqual([['kept', 0]]);
  });

  it('about whatever is open is kept by any payment', () => {
    const any = promised(2000, '2026-09-10', []);
    expect(standing([any], { paid: [settled('F-7', 2000, '2026-09-09')] })).toEqual([['kept', 0]]);
    expect(standing([any], { paid: [settled('F-7', 2000, '2026-08-09')] })).toEqual([['broken', 2000]]);
  });

  it('counts no euro of one invoice for two promises', () => {
    const first = promised(1000, '2026-09-10', about('F-1', 3600));
    const second = promised(1000, '2026-09-20', about('F-1', 2600), '2026-09-11');
    expect(standing([first, second], { open: [F1(2600)] })).toEqual([
      ['kept', 0],
      ['broken', 1000],
    ]);
    expect(standing([first, second], { open: [F1(1600)] })).toEqual([
      ['kept', 0],
      ['kept', 0],
    ]);
  });

  it('accuses nobody while the book does not know of the days after', () => {
    expect(standing([whole], { open: [F1(3600)], until: '2026-09-05' })).toEqual([['pending', 3600]]);
  });

  it('names the open invoices as the book does now', () => {
    const known = { openItems: [{ ...F1(3600), id: 'bank/9', number: 'F1' }], settledItems: [], until: localDate('2026-09-30') };
    expect(promiseFacts([whole], known, TERMS)[0]?.items).toEqual(['bank/9']);
    expect(promiseFacts([whole], { ...known, openItems: [] }, TERMS)[0]?.items).toEqual(['F-1']);
  });
});
