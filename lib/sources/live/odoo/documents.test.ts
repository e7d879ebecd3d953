import { describe, expect, it } from 'vitest';
import { EUR } from '@/lib/domain/money';
import { termsOf } from './debtors';
import { invoiceDocument, lineDocument, openOrder } from './documents';
import { invoiceRow, lineRow, orderRow } from './rows';

const row = (rest: object) =>
  invoiceRow.parse({
    id: 7,
    name: 'INV/2026/00007',
    move_type: 'out_invoice',
    payment_state: 'paid',
    invoice_date: '2026-01-05',
    invoice_date_due: '2026-02-04',
    amount_total: 121,
    amount_residual: 0,
    currency_id: [1, 'EUR'],
    commercial_partner_id: [14, 'Azure Interior'],
    ref: false,
    payment_reference: 'INV/2026/00007',
    invoice_payments_widget: { content: [{ date: '2026-02-01' }] },
    ...rest,
  });
const settledOn = (rest: object) => invoiceDocument(row(rest), EUR).settledOn;

describe('an invoice of Odoo', () => {
  it('was paid on the day of its last payment', () => {
    expect(settledOn({})).toBe('2026-02-01');
    expect(settledOn({ invoice_payments_widget: { content: [{ date: '2026-02-01' }, { date: '2026-01-20' }] } })).toBe(
      '2026-02-01',
    );
  });

  it('tells so in a text of JSON before version 16', () => {
    expect(settledOn({ invoice_payments_widget: '{"content":[{"date":"2026-02-03"}]}' })).toBe('2026-02-03');
  });

  it.each([
    ['it was reversed', { payment_state: 'reversed' }],
    ['credit notes alone settled it', { invoice_payments_widget: { content: [{ date: '2026-02-01', is_refund: true }] } }],
    ['nobody tells', { invoice_payments_widget: false }],
    ['what is told is nonsense', { invoice_payments_widget: 'not JSON' }],
  ])('was not paid when %s', (_, rest) => {
    expect(settledOn(rest)).toBeNull();
  });

  it('without a number goes by its id', () => {
    expect(invoiceDocument(row({ name: '/' }), EUR)).toMatchObject({ id: 'account.move 7', number: null });
  });

  it('of nobody is no invoice', () => {
    expect(() => invoiceDocument(row({ commercial_partner_id: false }), EUR)).toThrow(
      expect.objectContaining({ reason: 'debtor-missing' }),
    );
  });
});

it('an opening balance is owed like an invoice', () => {
  const line = lineRow.parse({
    id: 3,
    move_name: 'MISC/2026/01',
    name: 'Opening',
    date: '2026-01-01',
    date_maturity: '2026-01-31',
    partner_id: [14, 'Azure Interior'],
    amount_currency: 500,
    amount_residual_currency: 200,
    currency_id: [1, 'EUR'],
  });
  expect(lineDocument(line, EUR, { of: String })).toMatchObject({
    kind: 'invoice',
    dueOn: '2026-01-31',
    original: { minor: 50_000 },
    open: { minor: 20_000 },
  });
});

describe('an order of Odoo', () => {
  const order = (rest: object) =>
    orderRow.parse({ id: 5, name: 'S00005', partner_invoice_id: [14, 'x'], amount_total: 100, currency_id: [1, 'EUR'], ...rest });

  it.each([
    ['nothing is invoiced', { amount_invoiced: 0 }, undefined, 10_000],
    ['a part is', { amount_invoiced: 33.33 }, undefined, 6_667],
    ['more than all is', { amount_invoiced: 120 }, undefined, 0],
    ['its lines say so', {}, 25.005, 2_501],
    ['nobody tells', {}, undefined, 10_000],
  ])('is open for what is not invoiced when %s', (_, rest, left, minor) => {
    expect(openOrder(order(rest), EUR, left).open.minor).toBe(minor);
  });
});

describe('terms of Odoo', () => {
  it.each([
    ['days', [{ payment_id: [1, 'x'], nb_days: 30, delay_type: 'days_after' }], 30],
    ['days before version 17', [{ payment_id: [1, 'x'], days: 45, option: 'day_after_invoice_date' }], 45],
    [
      'instalments, as the last',
      [
        { payment_id: [1, 'x'], nb_days: 0, delay_type: 'days_after' },
        { payment_id: [1, 'x'], nb_days: 60, delay_type: 'days_after' },
      ],
      60,
    ],
    ['the end of a month', [{ payment_id: [1, 'x'], nb_days: 30, delay_type: 'days_after_end_of_month' }], undefined],
    ['the end of a month in version 16', [{ payment_id: [1, 'x'], days: 0, end_month: true }], undefined],
    [
      'an instalment at the end of a month',
      [
        { payment_id: [1, 'x'], nb_days: 5, delay_type: 'days_after_end_of_month' },
        { payment_id: [1, 'x'], nb_days: 9 },
      ],
      undefined,
    ],
  ])('of %s', (_, lines, days) => {
    expect(termsOf(lines).get(1)?.days).toBe(days);
  });
});
