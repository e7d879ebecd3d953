import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument, ShopOrder } from './shop';
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

/** A database of Odoo 19: JSON-2 with an API key, and JSON-RPC with a user name as well. */
export class StandInOdoo extends StandIn {
  readonly key = '0123456789abcdef';
  readonly login = 'finance@example.com';

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
    return this.run(model, name, JSON.parse(body));
  }

  private rpc({ params }: { params: { service: string; args: unknown[] } }): Told {
    const fail = (name: string): Told => ({
      body: { jsonrpc: '2.0', id: 1, error: { code: 200, message: 'Odoo Server Error', data: { name } } },
    });
    const { service, args } = params;
    if (service === 'common')
      return { body: { jsonrpc: '2.0', id: 1, result: args[2] === this.key && args[1] === this.login ? 7 : false } };
    const [, user, key, model, name, , given] = args as [string, number, string, string, string, unknown[], Row];
    if (user !== 7 || key !== this.key) return fail('odoo.exceptions.AccessDenied');
    const told = this.run(model, name, given);
    if (told.status === 403) return fail('odoo.exceptions.AccessError');
    return told.status === 404 ? fail('builtins.KeyError') : { body: { jsonrpc: '2.0', id: 1, result: told.body } };
  }

  private run(model: string, name: string, given: Row): Told {
    const rows = this.rows(model);
    if (!rows) return notFound({ name: 'werkzeug.exceptions.NotFound' });
    const [guarded, needs] = GUARDED[model] ?? [];
    const hidden = needs && !this.may(needs) ? guarded : undefined;
    if (name === 'fields_get')
      return {
        body: Object.fromEntries(
          Object.keys(rows[0] ?? {}).flatMap((field) => (field === hidden ? [] : [[field, { type: 'char' }]])),
        ),
      };
    const part = PARTS[model];
    if (part && !this.may(part)) return forbidden({ name: 'odoo.exceptions.AccessError' });
    const fields = given.fields as string[];
    if (hidden && fields.includes(hidden)) return forbidden({ name: 'odoo.exceptions.AccessError' });
    if (fields.some((field) => rows[0] && !(field in rows[0]))) return { status: 500, body: { name: 'builtins.ValueError' } };
    const [offset, limit] = [given.offset as number, given.limit as number];
    const found = rows
      .filter((row) => matches(row, given.domain as Condition[]))
      .sort((one, other) => Number(one.id) - Number(other.id));
    return {
      body: found.slice(offset, offset + limit).map((row) => Object.fromEntries(fields.map((field) => [field, row[field]]))),
    };
  }

  private rows(model: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (model) {
      case 'res.company':
        return [{ id: 3, name: 'Ons Bedrijf', currency_id: EUR }];
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
        return documents.filter(({ kind }) => kind !== 'payment').map(move);
      case 'account.move.line':
        return documents.filter(({ kind }) => kind === 'payment').map(line);
      case 'sale.order':
        return orders.map(order);
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
  customer_rank: 4,
  credit_limit: euros(limit ?? 0),
  use_partner_credit_limit: limit !== null,
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

const move = (document: ShopDocument): Row => ({
  id: document.id,
  name: document.number,
  move_type: document.kind === 'credit-note' ? 'out_refund' : 'out_invoice',
  state: document.isCancelled ? 'cancel' : 'posted',
  payment_state: document.open === 0 ? 'paid' : document.paidOn ? 'partial' : 'not_paid',
  company_id: [3, 'Ons Bedrijf'],
  invoice_date: document.on,
  invoice_date_due: document.dueOn,
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
  move_name: document.number,
  name: document.reference,
  company_id: [3, 'Ons Bedrijf'],
  account_type: 'asset_receivable',
  'move_id.move_type': 'entry',
  reconciled: document.open === 0,
  date: document.on,
  date_maturity: document.on,
  partner_id: [document.customer.id, document.customer.name],
  parent_state: 'posted',
  amount_currency: -euros(document.total),
  amount_residual_currency: document.open === 0 ? 0 : -euros(document.open),
  currency_id: document.currency === 'USD' ? USD : EUR,
  write_date: stamp(document.changedAt),
});

const order = ({ id, number, customer, total, invoicedPct, changedAt }: ShopOrder): Row => ({
  id,
  name: number,
  company_id: [3, 'Ons Bedrijf'],
  partner_id: [PERSON + customer.id, 'A. Koper'],
  state: 'sale',
  invoice_status: invoicedPct === 100 ? 'invoiced' : 'to invoice',
  amount_total: euros(total),
  amount_to_invoice: euros(Math.round((total * (100 - invoicedPct)) / 100)),
  currency_id: EUR,
  write_date: stamp(changedAt),
});
