import type { Domain, Listing } from './tryton-desk';

/** What is asked of Tryton, by the names of its own models. A field with a dot is one of the record that it leads to. */
export const LISTINGS = {
  company: { model: 'company.company', fields: ['party.name', 'currency.code'] },
  party: {
    model: 'party.party',
    fields: [
      ...['code', 'name', 'identifiers.type', 'identifiers.code', 'contact_mechanisms.type', 'contact_mechanisms.value'],
      ...['addresses.street', 'addresses.postal_code', 'addresses.city', 'addresses.country.code', 'addresses.active'],
    ],
  },
  invoice: {
    model: 'account.invoice',
    fields: [
      ...['number', 'reference', 'state', 'party.code', 'currency.code', 'invoice_date', 'total_amount', 'amount_to_pay'],
      'payment_lines',
    ],
  },
  line: {
    model: 'account.move.line',
    fields: [
      ...['debit', 'credit', 'amount_second_currency', 'second_currency.code', 'party.code', 'date', 'maturity_date'],
      ...['reconciliation', 'move_origin', 'move.rec_name'],
    ],
  },
  order: {
    model: 'sale.sale',
    fields: [
      ...['number', 'state', 'party.code', 'invoice_party.code', 'currency.code', 'total_amount'],
      ...['invoices.state', 'invoices.total_amount'],
    ],
  },
  term: {
    model: 'account.invoice.payment_term',
    fields: [
      'lines.relativedeltas.days',
      'lines.relativedeltas.weeks',
      ...['months', 'day', 'month', 'weekday'].map((part) => `lines.relativedeltas.${part}`),
    ],
  },
} as const satisfies Record<string, Listing>;

/** Fields that a module brings, or that a user may be kept from: they are asked for where they can be read. */
export const EXTRAS = {
  limit: ['credit_limit_amount'],
  term: ['customer_payment_term'],
  account: ['bank_accounts.numbers.type', 'bank_accounts.numbers.number'],
  settled: ['reconciled'],
  instalments: [
    ...['maturity_date', 'debit', 'credit', 'amount_second_currency', 'second_currency.code', 'reconciliation.date'].map(
      (field) => `lines_to_pay.${field}`,
    ),
  ],
} as const;

/** Also of parties that are not in use any more: they may owe. */
export const ANY_PARTY: Domain = [['active', 'in', [true, false]]];
export const RECEIVABLE: Domain = [
  ['account.type.receivable', '=', true],
  ['party', '!=', null],
];
export const SENT: Domain = [
  ['type', '=', 'out'],
  ['number', '!=', null],
];
