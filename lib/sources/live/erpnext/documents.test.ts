import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { companyWideOf, debtorRecord, groupsOf, limitsOf, termsOf } from './agreements';
import { invoiceDocument, openOrder, paymentDocument } from './documents';
import { JournalBalances } from './journal-balances';
import { customerRow, invoiceRow, journalRow, orderRow, paymentRow } from './rows';

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

  it('that was credited after it was paid is a credit', () => {
    expect(invoice({ outstanding_amount: -20 })).toMatchObject({ kind: 'credit-note', open: { minor: -2_000 } });
  });
});

describe('an order of ERPNext', () => {
  it.each([
    [{ per_billed: 33.3333 }, 6_667],
    [{ per_billed: null }, 10_000],
    [{ per_billed: 0, status: 'Closed' }, 0],
  ])('with %o leaves %i cents to invoice', (rest, minor) => {
    expect(
      openOrder(orderRow.parse({ name: 'SO-1', customer: 'x', currency: 'EUR', grand_total: 100, ...rest }), EUR).open.minor,
    ).toBe(minor);
  });
});

describe('a payment of ERPNext', () => {
  const row = {
    name: 'ACC-PAY-2026-00001',
    party: 'Grant Plastics Ltd.',
    posting_date: '2026-03-01',
    unallocated_amount: 40,
    paid_amount: 100,
    paid_from_account_currency: 'EUR',
    received_amount: 110,
    paid_to_account_currency: 'USD',
  };

  it('is to the credit of the customer as far as it is not allocated', () => {
    const received = paymentDocument(paymentRow.parse({ ...row, payment_type: 'Receive' }), EUR);
    expect(received).toMatchObject({
      kind: 'payment-on-account',
      original: { minor: -10_000 },
      open: { minor: -4_000, currency: 'EUR' },
    });
  });

  it('that went back is owed again', () => {
    const refund = paymentDocument(paymentRow.parse({ ...row, payment_type: 'Pay' }), EUR);
    expect(refund).toMatchObject({ kind: 'invoice', original: { minor: 11_000 }, open: { minor: 4_000, currency: 'USD' } });
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

  it('hold for a group where a customer has none of its own, and for the company where its group has none', () => {
    const agreements = {
      currency: EUR,
      limits: limitsOf([{ parent: 'Own', company: 'Ours', credit_limit: 10 }], 'Ours'),
      groups: groupsOf(
        [
          { name: 'Wholesale', payment_terms: 'Net 30' },
          { name: 'Retail', payment_terms: null },
        ],
        [
          { parent: 'Wholesale', company: 'Ours', credit_limit: 20, bypass_credit_limit_check: 0 },
          { parent: 'Retail', company: 'Ours', credit_limit: 25, bypass_credit_limit_check: 1 },
        ],
        'Ours',
      ),
      company: companyWideOf(
        [
          { name: 'Theirs', credit_limit: 1 },
          { name: 'Ours', credit_limit: 30, payment_terms: 'Net 7' },
        ],
        'Ours',
      ),
      terms: new Map([30, 7, 14].map((days) => [`Net ${days}`, { days }])),
      ibans: new Map(),
    };
    const debtor = (name: string, customer_group: string, payment_terms: string | null = null) => {
      const { creditLimit, paymentTerm } = debtorRecord(customerRow.parse({ name, customer_group, payment_terms }), agreements);
      return [creditLimit?.minor, paymentTerm?.days];
    };
    expect(debtor('Own', 'Wholesale', 'Net 14')).toEqual([1_000, 14]);
    expect(debtor('Other', 'Wholesale')).toEqual([2_000, 30]);
    expect(debtor('Another', 'Retail')).toEqual([3_000, 7]);
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

describe('journal entries of ERPNext', () => {
  const row = (voucher_no: string, amount: number, rest = {}) =>
    journalRow.parse({
      party: 'Grant Plastics Ltd.',
      against_voucher_no: 'JV-1',
      voucher_no,
      posting_date: '2026-01-01',
      due_date: '2026-01-31',
      amount_in_account_currency: amount,
      ...rest,
    });
  const left = (...rows: ReturnType<typeof row>[]) => {
    const balances = new JournalBalances(EUR);
    for (const each of rows) balances.add(each);
    return [...balances.documents()];
  };

  it('are owed for what payments left of them, whatever comes first', () => {
    const [own, paid] = [row('JV-1', 100), row('PE-1', -30, { posting_date: '2026-02-02' })];
    for (const rows of [
      [own, paid],
      [paid, own],
    ])
      expect(left(...rows)).toMatchObject([
        { kind: 'invoice', open: { minor: 7_000 }, original: { minor: 10_000 }, invoiceOn: '2026-01-01', dueOn: '2026-01-31' },
      ]);
  });

  it('below 0 are payments on account', () => {
    expect(left(row('JV-1', -50))).toMatchObject([{ kind: 'payment-on-account', open: { minor: -5_000 }, dueOn: null }]);
  });
});
