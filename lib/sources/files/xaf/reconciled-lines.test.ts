import { describe, expect, it } from 'vitest';
import type { DomainRecord } from '@/lib/sources/contract';
import { openByDebtor, pull, pullContext } from '@/tests/support/books/pull';
import { xafAccount, xafJournal, xafRelation, xafSample, xafTransaction } from '@/tests/support/books/xaf-sample';
import { readXaf } from './read-xaf';

const RECEIVABLES = '1300';
const line = (on: string, amnt: number, fields = {}) => ({ accID: RECEIVABLES, effDate: on, custSupID: 'C1', amnt, ...fields });
const sale = (number: string, on: string, amnt: number, fields = {}) =>
  xafTransaction(number, on, line(on, amnt, { invRef: number, ...fields }));
const receipt = (on: string, amnt: number, fields = {}) => xafTransaction(on, on, line(on, -amnt, fields));

/** A book such as Odoo writes: invoices have a number, payments have none, and what is settled in full shares a mark. */
function read(sales: string, receipts: string) {
  const text = xafSample({
    relations: xafRelation('C1', 'C'),
    accounts: xafAccount(RECEIVABLES, 'Debtors'),
    journals: xafJournal('INV', 'S', sales) + xafJournal('BNK', 'B', receipts),
  });
  return pull(readXaf(new Blob([text]), pullContext()));
}

const openOf = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'open-item' ? [[record.item.number, record.item.open.minor]] : []));
const settledOf = (records: readonly DomainRecord[]) =>
  records.flatMap((record) => (record.kind === 'settled-item' ? [[record.item.id, record.item.settledOn]] : []));

describe('journal lines that are reconciled', () => {
  it('settle the invoices that share the mark of a payment, on the day of the payment', async () => {
    const { records, about } = await read(
      sale('F1', '2026-01-05', 121, { recRef: 'A1' }) +
        sale('F2', '2026-02-05', 200) +
        sale('F3', '2026-02-06', 50, { recRef: 'A2' }) +
        sale('F4', '2026-02-07', 70, { recRef: 'A2' }),
      receipt('2026-02-10', 121, { recRef: 'A1' }) + receipt('2026-02-11', 120, { recRef: 'A2' }),
    );
    expect(about.rung).toBe('reconstructed');
    expect(openOf(records)).toEqual([['F2', 20_000]]);
    expect(settledOf(records)).toEqual([
      ['F1', '2026-02-10'],
      ['F3', '2026-02-11'],
      ['F4', '2026-02-11'],
    ]);
  });

  it('are left as they are where what shares a mark does not come to zero: then it is no mark of that kind', async () => {
    const { records } = await read(
      sale('F1', '2026-01-05', 121, { recRef: 'X' }) + sale('F2', '2026-01-06', 300, { recRef: 'Y' }),
      receipt('2026-02-10', 21, { recRef: 'X' }) + receipt('2026-02-11', 300, { recRef: 'Y' }),
    );
    expect(openByDebtor(records)).toEqual({ C1: 10_000 });
    expect(openOf(records)).toEqual([
      ['F1', 12_100],
      [null, -2_100],
    ]);
  });

  it('go by the key of a match first, which may be of a part', async () => {
    const { records } = await read(
      sale('F1', '2026-01-05', 121, { matchKeyID: 'M1', recRef: 'X' }),
      receipt('2026-02-10', 21, { matchKeyID: 'M1', recRef: 'Z' }),
    );
    expect(openOf(records)).toEqual([['F1', 10_000]]);
  });
});
