import type { Provided } from '@/lib/sources/live-contract';
import type { Shop, ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;
type Condition = readonly [string, string, unknown];

const euros = (cents: number) => cents / 100;
/** In UTC, to the second. */
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
const EUR = [1, 'EUR'];
const USD = [2, 'USD'];
/** Persons are numbered apart from the companies they work for. */
const PERSON = 5_000;

/** Of another company in the same database, and none of ours. */
const OTHER = [4, 'Ander Bedrijf'];
const OURS = [3, 'Ons Bedrijf'];
const READ = new Set(['domain', 'fields', 'offset', 'limit', 'order', 'context']);
const DESCRIBE = new Set(['allfields', 'attributes', 'context']);

const PARTS: Readonly<Record<string, Provided>> = {
  'res.partner': 'debtor',
  'account.move': 'open-item',
  'sale.order': 'open-order',
  'account.payment.term.line': 'payment-term',
};
/** Fields that a user without the rights of accounting does not see. */
const GUARDED: Readonly<Record<string, readonly [string, Provided]>> = {
  'res.partner': ['credit_limit', 'credit-limit'],
  'account.move': ['invoice_payments_widget', 'settled-item'],
};

const holds = (row: Row, [field, operator, value]: Condition): boolean => {
  const left = row[field];
  const id = Array.isArray(left) ? left[0] : left;
  switch (operator) {
    case '=':
      return id === value;
    case '!=':
      return id !== value;
    case '>':
      return (id as number) > (value as number);
    case '>=':
      return (id as string) >= (value as string);
    case 'in':
      return (value as unknown[]).includes(id);
    case 'not in':
      return !(value as unknown[]).includes(id);
    default:
      throw new Error(`operator ${operator}`);
  }
};

/** Evaluates a domain in prefix notation; conditions without an operator between them must all hold. */
function matches(row: Row, domain: readonly (Condition | '|' | '&')[]): boolean {
  let at = 0;
  const one = (): boolean => {
    const term = domain[at++];
    if (term !== '|' && term !== '&') return holds(row, term as Condition);
    const [left, right] = [one(), one()];
    return term === '|' ? left || right : left && right;
  };
  let all = true;
  while (at < domain.length) all = one() && all;
  return all;
}

/** Fields that a domain names, each of which a model must have. */
const fieldsOf = (domain: readonly (Condition | string)[]): string[] =>
  domain.flatMap((term) => (typeof term === 'string' ? [] : [term[0]]));

/** A database of Odoo: of version 19 with JSON-2 and an API key, of version 16 with JSON-RPC and a user name as well. */
export class StandInOdoo extends StandIn {
  readonly key = '0123456789abcdef';
  readonly login = 'finance@example.com';
  /** Models of applications that nobody installed. */
  readonly missing = new Set<string>();

  constructor(
    shop: Shop,
    private readonly version: 16 | 19 = 19,
  ) {
    super(shop);
  }

  protected override isLetIn({ url, headers }: Asked): boolean {
    return url.pathname === '/jsonrpc' || headers.authorization === `bearer ${this.key}`;
  }

  protected override unauthorised({ url }: Asked): Told {
    if (url.pathname === '/jsonrpc') return { body: { jsonrpc: '2.0', id: 1, result: false } };
    return { status: 401, body: { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' } };
  }

  protected override answer({ url, body, method }: Asked): Told {
    if (method !== 'POST') return { status: 405, body: 'Method Not Allowed' };
    if (url.pathname === '/jsonrpc') return this.rpc(JSON.parse(body));
    const [, model = '', name = ''] = /^\/json\/2\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
    if (this.version < 19 || model === '') return notFound('<h1>Not Found</h1>');
    return this.run(model, name, JSON.parse(body));
  }

  private rpc({ params }: { params: { service: string; method: string; args: unknown[] } }): Told {
    const fail = (name: string): Told => ({
      body: { jsonrpc: '2.0', id: 1, error: { code: 200, message: 'Odoo Server Error', data: { name } } },
    });
    const { service, method, args } = params;
    if (args[0] !== 'ours') return fail('psycopg2.OperationalError');
    if (service === 'common' && method === 'authenticate')
      return { body: { jsonrpc: '2.0', id: 1, result: args[2] === this.key && args[1] === this.login ? 7 : false } };
    if (service !== 'object' || method !== 'execute_kw') return fail('builtins.NameError');
    const [, user, key, model, name, , given] = args as [string, number, string, string, string, unknown[], Row];
    if (user !== 7 || key !== this.key) return fail('odoo.exceptions.AccessDenied');
    const told = this.run(model, name, given);
    if (told.status === 403) return fail('odoo.exceptions.AccessError');
    // What is said of a model that is not there.
    if (told.status === 404) return fail('odoo.exceptions.UserError');
    return told.status ? fail('builtins.ValueError') : { body: { jsonrpc: '2.0', id: 1, result: told.body } };
  }

  private run(model: string, name: string, given: Row): Told {
    const rows = this.missing.has(model) ? null : this.rows(model);
    if (!rows) return notFound({ name: 'werkzeug.exceptions.NotFound' });
    const known = name === 'fields_get' ? DESCRIBE : READ;
    if ((name !== 'fields_get' && name !== 'search_read') || Object.keys(given).some((each) => !known.has(each)))
      return { status: 422, body: { name: 'werkzeug.exceptions.UnprocessableEntity' } };
    const { allowed_company_ids: companies = [] } = (given.context ?? {}) as { allowed_company_ids?: number[] };
    if (companies.some((id) => id !== OURS[0] && id !== OTHER[0])) return forbidden({ name: 'odoo.exceptions.AccessError' });
    const [guarded, needs] = GUARDED[model] ?? [];
    const hidden = needs && !this.may(needs) ? guarded : undefined;
    const all = Object.keys(rows[0] ?? {}).filter((field) => !field.includes('.'));
    if (name === 'fields_get')
      return { body: Object.fromEntries(all.flatMap((field) => (field === hidden ? [] : [[field, { type: 'char' }]]))) };
    const part = PARTS[model];
    if (part && !this.may(part)) return forbidden({ name: 'odoo.exceptions.AccessError' });
    return this.search(rows, given, hidden, companies[0] ?? null);
  }

  private search(rows: Row[], given: Row, hidden: string | undefined, company: number | null): Told {
    const fields = given.fields as string[];
    const domain = given.domain as Condition[];
    const asked = [...fields, ...fieldsOf(domain)];
    if (hidden && asked.includes(hidden)) return forbidden({ name: 'odoo.exceptions.AccessError' });
    if (given.order !== 'id asc' || asked.some((field) => rows[0] && !(field in rows[0])))
      return { status: 500, body: { name: 'builtins.ValueError' } };
    const [offset, limit] = [given.offset as number, given.limit as number];
    const found = rows
      .filter((row) => matches(row, domain))
      .sort((one, other) => Number(one.id) - Number(other.id))
      // A limit is kept per company; of none it is that of another one.
      .map((row) => ('credit_limit' in row && company !== OURS[0] ? { ...row, credit_limit: 7 } : row));
    return {
      body: found.slice(offset, offset + limit).map((row) => ({
        id: row.id,
        ...Object.fromEntries(fields.map((field) => [field, row[field]])),
      })),
    };
  }

  private rows(model: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (model) {
      case 'res.company':
        return [OURS, OTHER].map(([id, name]) => ({ id, name, currency_id: EUR }));
      case 'res.partner':
        return customers.flatMap((customer) => [partner(customer), person(customer)]);
      case 'res.partner.bank':
        return customers.map(({ id, iban }) => ({ id, acc_number: iban, partner_id: [id, 'x'] }));
      case 'account.payment.term.line':
        return [14, 30].map((days) => ({
          id: days,
          payment_id: [days, `${days} Days`],
          nb_days: days,
          delay_type: 'days_after',
        }));
      case 'account.move':
        return documents
          .filter(({ kind }) => kind !== 'payment')
          .flatMap((each) => (each.id % 90 === 0 ? [move(each), ...notOurs(each)] : [move(each)]));
      case 'account.move.line':
        return [...documents.filter(({ kind }) => kind === 'payment').map(line), ...documents.filter(isInParts).flatMap(parts)];
      case 'sale.order':
        return orders.map((each) => order(each, this.version));
      case 'sale.order.line':
        return orders.flatMap(orderLines);
      default:
        return null;
    }
  }
}

const partner = ({ id, name, vat, kvk, email, limit, termDays, street, postcode, city, changedAt }: ShopCustomer): Row => ({
  id,
  name,
  vat,
  company_registry: kvk,
  email,
  phone: false,
  website: false,
  street,
  zip: postcode,
  city,
  country_code: 'NL',
  is_company: true,
  parent_id: false,
  // Of one, nobody made a customer; it was billed all the same.
  customer_rank: id === 130 ? 0 : 4,
  credit_limit: euros(limit ?? 0),
  // Says whether the limit differs from that of all customers, which is 6,000 here.
  use_partner_credit_limit: limit !== 600_000,
  property_payment_term_id: [termDays, `${termDays} Days`],
  commercial_partner_id: [id, name],
  write_date: stamp(changedAt),
});

const person = (customer: ShopCustomer): Row => ({
  ...partner(customer),
  id: PERSON + customer.id,
  name: 'A. Koper',
  is_company: false,
  parent_id: [customer.id, customer.name],
});

const LAST_PART = '2027-01-31';
const isInParts = ({ id, kind, open }: ShopDocument): boolean => kind === 'invoice' && id % 11 === 0 && open !== 0;

const move = (document: ShopDocument): Row => ({
  id: document.id,
  name: document.number,
  move_type: document.kind === 'credit-note' ? 'out_refund' : 'out_invoice',
  state: document.isCancelled ? 'cancel' : 'posted',
  payment_state: document.open === 0 ? 'paid' : document.paidOn ? 'partial' : 'not_paid',
  company_id: OURS,
  invoice_date: document.on,
  // That of the last part.
  invoice_date_due: isInParts(document) ? LAST_PART : document.dueOn,
  amount_total: euros(document.total),
  amount_residual: document.open === 0 ? 0 : euros(document.open) + 1e-10,
  currency_id: document.currency === 'USD' ? USD : EUR,
  commercial_partner_id: [document.customer.id, document.customer.name],
  ref: document.reference,
  payment_reference: document.number,
  invoice_payments_widget: document.paidOn
    ? {
        title: 'Less Payment',
        content: [
          { date: '2020-01-01', is_exchange: false },
          { date: document.paidOn, is_exchange: false },
          { date: '2030-01-01', is_exchange: true },
        ],
      }
    : false,
  write_date: stamp(document.changedAt),
});

const line = (document: ShopDocument): Row => ({
  id: document.id,
  move_id: [1_000_000 + document.id, document.number],
  move_name: document.number,
  name: document.reference,
  company_id: OURS,
  account_type: 'asset_receivable',
  'move_id.move_type': 'entry',
  reconciled: document.open === 0,
  date: document.on,
  date_maturity: document.on,
  partner_id: [PERSON + document.customer.id, 'A. Koper'],
  parent_state: 'posted',
  amount_currency: -euros(document.total),
  amount_residual_currency: document.open === 0 ? 0 : -euros(document.open),
  currency_id: document.currency === 'USD' ? USD : EUR,
  write_date: stamp(document.changedAt),
});

/** What an invoice is to be paid in: a part that was paid, one that is due, and the last. */
const parts = (document: ShopDocument): Row[] =>
  [
    { reconciled: true, date_maturity: document.on },
    { reconciled: false, date_maturity: document.dueOn },
    { reconciled: false, date_maturity: LAST_PART },
  ].map((rest, at) => ({
    ...line(document),
    id: 200_000 + 3 * document.id + at,
    move_id: [document.id, document.number],
    'move_id.move_type': 'out_invoice',
    ...rest,
  }));

/** Invoices that are no part of this book: of another company, not posted, or from a supplier. */
const notOurs = (document: ShopDocument): Row[] =>
  [
    { company_id: OTHER },
    { state: 'draft', name: '/', commercial_partner_id: false, invoice_date: false },
    { move_type: 'in_invoice' },
  ].map((rest, at) => ({ ...move({ ...document, open: document.total }), id: 100_000 * (at + 1) + document.id, ...rest }));

const order = ({ id, number, customer, total, invoicedPct, changedAt }: ShopOrder, version: number): Row => ({
  id,
  name: number,
  company_id: OURS,
  // Who orders is of another company than who is billed.
  partner_id: [PERSON + 1, 'A. Koper'],
  partner_invoice_id: [PERSON + customer.id, 'A. Koper'],
  state: 'sale',
  invoice_status: invoicedPct === 100 ? 'invoiced' : 'no',
  amount_total: euros(total),
  // Nothing is delivered yet, and what is not delivered is not to be invoiced yet.
  ...(version < 17
    ? {}
    : { amount_to_invoice: 0, amount_invoiced: euros(total - Math.round((total * (100 - invoicedPct)) / 100)) }),
  currency_id: EUR,
  write_date: stamp(changedAt),
});

const orderLines = ({ id, total, invoicedPct }: ShopOrder): Row[] => [
  ...[Math.floor(total / 3), total - Math.floor(total / 3)].map((cents, at) => ({
    id: 2 * id + at,
    order_id: [id, 'S'],
    price_total: euros(cents),
    product_uom_qty: 4,
    qty_invoiced: (4 * invoicedPct) / 100,
  })),
  // A note between the lines.
  { id: 100_000 + id, order_id: [id, 'S'], price_total: 0, product_uom_qty: 0, qty_invoiced: 0 },
];
