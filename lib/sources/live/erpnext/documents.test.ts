import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { limitsOf, termsOf } from './agreements';
import { invoiceDocument, openOrder } from './documents';
import { invoiceRow, orderRow } from './rows';

const invoice = (rest: object) =>
  invoiceDocument(
    invoiceRow.parse({
      name: 'ACC-SINV-2026-00001',
      customer: 'Grant Plastics Ltd.',
      posting_date: '2026-03-01',
      due_date: '2026-03-31',
      currency: 'EUR',
      party_account_currency: 'EUR',
      grand_total: 120.99,
      rounded_total: 121,
      outstanding_amount: 121,
      ...rest,
    }),
    EUR,
    null,
  );

describe('an invoice of ERPNext', () => {
  it('counts the rounded total where totals are rounded', () => {
    expect(invoice({}).original?.minor).toBe(12_100);
    expect(invoice({ rounded_total: 0 }).original?.minor).toBe(12_099);
  });

  it('in another currency is owed in that of the debtor’s account', () => {
    const dollars = {
      currency: 'USD',
      grand_total: 200,
      rounded_total: 0,
      base_grand_total: 180.5,
      base_rounded_total: 0,
      outstanding_amount: 180.5,
    };
    expect(invoice(dollars)).toMatchObject({
      original: { minor: 18_050, currency: 'EUR' },
      open: { minor: 18_050, currency: 'EUR' },
    });
    expect(invoice({ ...dollars, party_account_currency: 'USD', outstanding_amount: 200 })).toMatchObject({
      original: { minor: 20_000, currency: 'USD' },
    });
  });

  it('that was cancelled is owed by nobody', () => {
    expect(invoice({ docstatus: 2 }).open.minor).toBe(0);
  });
});

describe('an order of ERPNext', () => {
  it.each([
    [{ per_billed: 33.3333 }, 6_667],
    [{ per_billed: null }, 10_000],
    [{ per_billed: 0, status: 'Closed' }, 0],
    [{ per_billed: 0, docstatus: 2 }, 0],
  ])('with %o leaves %i cents to invoice', (rest, minor) => {
    expect(
      openOrder(orderRow.parse({ name: 'SO-1', customer: 'x', currency: 'EUR', grand_total: 100, ...rest }), EUR).open.minor,
    ).toBe(minor);
  });
});

describe('agreements of ERPNext', () => {
  it('hold for one company or for all', () => {
    const rows = [
      { parent: 'A', company: 'Ours', credit_limit: 10 },
      { parent: 'B', company: 'Theirs', credit_limit: 20 },
      { parent: 'C', company: null, credit_limit: 30 },
      { odd: true },
    ];
    expect([...limitsOf(rows, 'Ours')]).toEqual([
      ['A', 10],
      ['C', 30],
    ]);
  });

  it('have days only where these count from the invoice', () => {
    const line = (parent: string, credit_days: number, due_date_based_on = 'Day(s) after invoice date') => ({
      parent,
      credit_days,
      due_date_based_on,
    });
    const terms = termsOf([
      line('half', 0),
      line('half', 30),
      line('month', 10, 'Day(s) after the end of the invoice month'),
      line('month', 5),
    ]);
    expect([...terms]).toEqual([['half', { days: 30 }]]);
  });
});
