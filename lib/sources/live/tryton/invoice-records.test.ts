import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { invoiceRecords } from './invoice-records';
import { invoiceRow } from './rows';

const line = (id: number, maturity_date: string, debit: string, paidOn: string | null = null) => ({
  id,
  maturity_date,
  debit,
  credit: '0',
  'reconciliation.': paidOn === null ? null : { date: paidOn },
});

function records(differences: object, isChange = false) {
  const row = invoiceRow.parse({
    ...{
      id: 1,
      number: 'F1',
      state: 'posted',
      'party.': { code: 'K1' },
      'currency.': { code: 'EUR' },
      invoice_date: '2026-10-01',
    },
    ...{ total_amount: '121.00', amount_to_pay: '121.00', reconciled: null, 'lines_to_pay.': [line(5, '2026-10-31', '121.00')] },
    ...differences,
  });
  return invoiceRecords(row, EUR, isChange);
}

/** Kind, id, due date and amount: what is open, or what was settled and when. */
const short = (found: ReturnType<typeof records>) =>
  found.map((record) => {
    if (record.kind === 'open-item') return `${record.item.id} due ${record.item.dueOn} open ${record.item.open.minor}`;
    return record.kind === 'settled-item'
      ? `${record.item.id} settled ${record.item.settledOn} ${record.item.amount.minor}`
      : record.kind;
  });

const INSTALMENTS = [line(7, '2026-12-01', '40.00'), line(5, '2026-10-31', '41.00'), line(6, '2026-11-15', '40.00')];

describe('an invoice of Tryton', () => {
  it('is one item, under its number', () => {
    expect(short(records({}))).toEqual(['F1 due 2026-10-31 open 12100']);
  });

  it('is open for what is left of it', () => {
    expect(short(records({ amount_to_pay: '21.00' }))).toEqual(['F1 due 2026-10-31 open 2100']);
  });

  it('is an item for each day on which a part is due', () => {
    expect(short(records({ 'lines_to_pay.': INSTALMENTS }))).toEqual([
      'F1 1/3 due 2026-10-31 open 4100',
      'F1 2/3 due 2026-11-15 open 4000',
      'F1 3/3 due 2026-12-01 open 4000',
    ]);
  });

  it('has its payments counted off from what is due first', () => {
    const found = records({ 'lines_to_pay.': INSTALMENTS, amount_to_pay: '70.00' }, true);
    expect(short(found)).toEqual([
      'F1 1/3 due 2026-10-31 open 0',
      'F1 2/3 due 2026-11-15 open 3000',
      'F1 3/3 due 2026-12-01 open 4000',
    ]);
  });

  it('tells of each instalment when it was settled', () => {
    const [third, first, second] = INSTALMENTS;
    const lines = [third, { ...first, 'reconciliation.': { date: '2026-10-30' } }, second];
    expect(short(records({ 'lines_to_pay.': lines, amount_to_pay: '80.00' }))).toEqual([
      'F1 1/3 settled 2026-10-30 4100',
      'F1 2/3 due 2026-11-15 open 4000',
      'F1 3/3 due 2026-12-01 open 4000',
    ]);
  });

  it('is settled on the day of its last payment, and gone when something took its place', () => {
    expect(short(records({ state: 'paid', amount_to_pay: '0', reconciled: '2026-11-03' }))).toEqual([
      'F1 settled 2026-11-03 12100',
    ]);
    expect(records({ state: 'paid', amount_to_pay: '0' })).toEqual([]);
    expect(short(records({ state: 'cancelled' }, true))).toEqual(['F1 due 2026-10-31 open 0']);
  });

  it('keeps what was paid too much, as money of the debtor', () => {
    expect(short(records({ amount_to_pay: '-9.00' }))).toEqual(['F1 due 2026-10-31 open -900']);
    expect(records({ amount_to_pay: '-9.00' })).toMatchObject([{ item: { kind: 'payment-on-account' } }]);
  });

  it('is a credit note when it is negative', () => {
    const credit = { ...line(5, '2026-10-31', '0'), credit: '121.00' };
    const found = records({ total_amount: '-121.00', amount_to_pay: '-121.00', 'lines_to_pay.': [credit] });
    expect(found).toMatchObject([{ item: { kind: 'credit-note', open: { minor: -12_100 } } }]);
  });

  it('is in its own currency', () => {
    const dollars = { ...line(5, '2026-10-31', '108.90'), amount_second_currency: '121.00', 'second_currency.': { code: 'USD' } };
    expect(records({ 'currency.': { code: 'USD' }, 'lines_to_pay.': [dollars] })).toMatchObject([
      { item: { open: { minor: 12_100, currency: 'USD' }, original: { minor: 12_100, currency: 'USD' } } },
    ]);
  });

  it('is open without a due date for who may not see the ledger', () => {
    expect(short(records({ 'lines_to_pay.': undefined, reconciled: undefined }))).toEqual(['F1 due null open 12100']);
  });
});
