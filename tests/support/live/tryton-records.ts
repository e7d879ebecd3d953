import type { Shop, ShopCustomer, ShopDocument, ShopOrder } from './shop';

export type TrytonRecord = Readonly<Record<string, unknown>>;

const COMPANY = { id: 1, party: { id: 9_000, name: 'Ons Bedrijf' }, currency: { id: 1, code: 'EUR' } };
const USD = { id: 2, code: 'USD' };
const RECEIVABLE = { id: 5, company: COMPANY, type: { id: 3, receivable: true } };
/** Payments in part are numbered apart from the lines that they pay. */
const PAYMENT = 100_000;

const decimal = (cents: number) => ({ __class__: 'Decimal', decimal: (cents / 100).toFixed(2) });
const date = (day: string | null) => {
  if (day === null) return null;
  const [year, month, date] = day.split('-').map(Number);
  return { __class__: 'date', year, month, day: date };
};
const moment = (at: number) => {
  const [year, month, day, hour, minute, second] = new Date(at).toISOString().slice(0, 19).split(/\D/).map(Number);
  return { __class__: 'datetime', year, month, day, hour, minute, second, microsecond: 0 };
};
const OLD = moment(Date.parse('2020-01-01T00:00:00Z'));
/** Most records were never written since they were made. */
const stamps = (id: number, at: number) =>
  id % 3 === 0 ? { create_date: moment(at), write_date: null } : { create_date: OLD, write_date: moment(at) };

/** All records of a model, in the shape of Tryton's own. @throws Error for a model that is not installed. */
export function trytonRecords({ customers, documents, orders }: Shop, model: string): readonly TrytonRecord[] {
  const invoices = documents.filter(({ kind }) => kind !== 'payment');
  switch (model) {
    case 'company.company':
      return [COMPANY];
    case 'party.party':
      return [...customers.map(party), ownParty];
    case 'account.invoice':
      return invoices.map(invoice);
    case 'account.move.line':
      return [...documents.map(line), ...invoices.filter(isPartly).map(payment)];
    case 'account.invoice.payment_term':
      return [14, 30].map(term);
    case 'sale.sale':
      return orders.map(sale);
    default:
      throw new Error(`no model ${model}`);
  }
}

const party = ({ id, code, name, vat, kvk, email, iban, street, postcode, city, limit, termDays, changedAt }: ShopCustomer) => ({
  id,
  code,
  name,
  active: id % 7 !== 0,
  identifiers: [
    { id: 2 * id, type: 'eu_vat', code: vat, create_date: OLD, write_date: null },
    { id: 2 * id + 1, type: null, code: kvk, create_date: OLD, write_date: null },
  ],
  contact_mechanisms: [{ id, type: 'email', value: email, create_date: OLD, write_date: null }],
  addresses: [
    { id, street, postal_code: postcode, city, country: { id: 1, code: 'NL' }, active: 1, create_date: OLD, write_date: null },
  ],
  bank_accounts: [{ id, numbers: [{ id, type: 'iban', number: iban }] }],
  credit_limit_amount: limit === null ? null : decimal(limit),
  customer_payment_term: { id: termDays },
  ...stamps(id, changedAt),
});

const ownParty = {
  ...{ id: COMPANY.party.id, code: 'EIGEN', name: COMPANY.party.name, active: true, credit_limit_amount: null },
  ...{ identifiers: [], contact_mechanisms: [], addresses: [], bank_accounts: [], customer_payment_term: null },
  ...{ create_date: OLD, write_date: null },
};

const term = (days: number) => ({
  id: days,
  lines: [{ id: days, relativedeltas: [{ id: days, days, weeks: 0, months: 0, day: null, month: null, weekday: null }] }],
});

const isPartly = ({ open, total }: ShopDocument) => open > 0 && open < total;
const isDone = ({ open }: ShopDocument) => open === 0;
const sign = ({ kind }: ShopDocument) => (kind === 'invoice' ? 1 : -1);

/** What a line says of an amount in the currency of its document; a dollar is 90 cents. */
const amounts = ({ currency }: ShopDocument, cents: number) => {
  const euros = currency === 'EUR' ? cents : Math.round(cents * 0.9);
  return {
    debit: decimal(Math.max(0, euros)),
    credit: decimal(Math.max(0, -euros)),
    second_currency: currency === 'EUR' ? null : USD,
    amount_second_currency: currency === 'EUR' ? null : decimal(cents),
  };
};

/** Of an invoice all of it; of a payment what is left, for what was allocated of it is a line of its own. */
const line = (document: ShopDocument): TrytonRecord => ({
  id: document.id,
  ...amounts(document, sign(document) * (document.kind === 'payment' ? document.open || document.total : document.total)),
  account: RECEIVABLE,
  party: party(document.customer),
  date: date(document.on),
  maturity_date: document.kind === 'payment' ? null : date(document.dueOn),
  reconciliation: isDone(document) ? { id: document.id, date: date(document.paidOn) } : null,
  move_origin: document.kind === 'payment' ? null : `account.invoice,${document.id}`,
  move: { id: document.id, rec_name: document.number },
  ...stamps(document.id, document.changedAt),
});

const payment = (document: ShopDocument): TrytonRecord => ({
  ...line(document),
  ...amounts(document, sign(document) * (document.open - document.total)),
  id: PAYMENT + document.id,
  maturity_date: null,
  reconciliation: null,
  move: { id: PAYMENT + document.id, rec_name: `payment of ${document.number}` },
});

const stateOf = (document: ShopDocument) => (document.isCancelled ? 'cancelled' : isDone(document) ? 'paid' : 'posted');

const invoice = (document: ShopDocument): TrytonRecord => ({
  id: document.id,
  type: 'out',
  company: COMPANY,
  number: document.number,
  reference: document.reference,
  state: stateOf(document),
  party: party(document.customer),
  currency: document.currency === 'EUR' ? COMPANY.currency : USD,
  invoice_date: date(document.on),
  total_amount: decimal(sign(document) * document.total),
  amount_to_pay: decimal(sign(document) * document.open),
  reconciled: isDone(document) && !document.isCancelled ? date(document.paidOn) : null,
  payment_lines: isPartly(document) ? [payment(document)] : [],
  lines_to_pay: [line(document)],
  ...stamps(document.id, document.changedAt),
});

const sale = ({ id, number, customer, total, invoicedPct, changedAt }: ShopOrder): TrytonRecord => {
  const invoiced = total - Math.round((total * (100 - invoicedPct)) / 100);
  const made = { id, state: 'posted', total_amount: decimal(invoiced), create_date: OLD, write_date: null };
  return {
    id,
    company: COMPANY,
    number,
    state: invoicedPct === 100 ? 'done' : 'processing',
    party: party(customer),
    invoice_party: null,
    currency: COMPANY.currency,
    total_amount: decimal(total),
    invoices: [...(invoiced > 0 ? [made] : []), { ...made, id: -id, state: 'draft', total_amount: decimal(total) }],
    ...stamps(id, changedAt),
  };
};
