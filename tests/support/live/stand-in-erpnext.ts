import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;
type Filter = readonly [string, string, unknown];

/** The site lies two hours east of its server's clock, and dates its documents so. */
const SITE_AHEAD_MS = 7_200_000;
const euros = (cents: number) => cents / 100;
const stamp = (at: number) => `${new Date(at + SITE_AHEAD_MS).toISOString().slice(0, 23).replace('T', ' ')}000`;

const PARTS: Readonly<Record<string, Provided>> = {
  Customer: 'debtor',
  'Sales Invoice': 'open-item',
  'Payment Ledger Entry': 'settled-item',
  'Sales Order': 'open-order',
  'Customer Credit Limit': 'credit-limit',
  'Payment Terms Template Detail': 'payment-term',
};
const PARENTS: Readonly<Record<string, string>> = {
  'Customer Credit Limit': 'Customer',
  'Payment Terms Template Detail': 'Payment Terms Template',
};

const OPERATORS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '=': (left, right) => left === right,
  '>': (left, right) => (left as string) > (right as string),
  '<': (left, right) => (left as string) < (right as string),
  '>=': (left, right) => (left as string) >= (right as string),
  in: (left, right) => (right as unknown[]).includes(left),
};

/** A site of Frappe with ERPNext: `/api/resource`, tokens of key and secret, filters, order and pages as documented. */
export class StandInErpnext extends StandIn {
  readonly key = 'a1b2c3';
  readonly secret = 'd4e5f6';

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `token ${this.key}:${this.secret}`;
  }

  protected override unauthorised(): Told {
    return { status: 401, body: { exc_type: 'AuthenticationError' } };
  }

  protected override answer({ url }: Asked): Told {
    const doctype = decodeURIComponent(/^\/api\/resource\/([^/]+)$/.exec(url.pathname)?.[1] ?? '');
    const rows = this.rows(doctype);
    if (!rows) return notFound({ exc_type: 'DoesNotExistError' });
    const part = PARTS[doctype];
    if ((part && !this.may(part)) || (PARENTS[doctype] ?? null) !== url.searchParams.get('parent'))
      return forbidden({ exc_type: 'PermissionError' });
    const fields: string[] = JSON.parse(url.searchParams.get('fields') ?? '["name"]');
    const filters: Filter[] = JSON.parse(url.searchParams.get('filters') ?? '[]');
    const unknown = [...fields, ...filters.map(([field]) => field)].find((field) => rows[0] && !(field in rows[0]));
    if (unknown) return { status: 417, body: { exc_type: 'DataError', exception: `Field not permitted in query: ${unknown}` } };
    const [order = 'name', direction = 'asc'] = (url.searchParams.get('order_by') ?? 'modified desc').split(' ');
    const start = Number(url.searchParams.get('limit_start') ?? 0);
    const count = Number(url.searchParams.get('limit_page_length') ?? 20);
    const found = rows
      .filter((row) => filters.every(([field, operator, value]) => OPERATORS[operator]?.(row[field], value) ?? false))
      .sort((one, other) => (String(one[order]) < String(other[order]) ? -1 : 1) * (direction === 'asc' ? 1 : -1))
      .slice(start, start + count);
    return { body: { data: found.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]]))) } };
  }

  private rows(doctype: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (doctype) {
      case 'Company':
        return [{ name: 'Ons Bedrijf', default_currency: 'EUR' }];
      case 'Customer':
        return customers.map(customer);
      case 'Customer Credit Limit':
        return customers.flatMap(limits);
      case 'Payment Terms Template Detail':
        return [14, 30].map((days) => ({
          name: `t${days}`,
          parent: `Net ${days}`,
          due_date_based_on: 'Day(s) after invoice date',
          credit_days: days,
        }));
      case 'Bank Account':
        return customers.map(({ id, code, iban }) => ({ name: `bank ${id}`, party_type: 'Customer', party: code, iban }));
      case 'Sales Invoice':
        return documents.filter(({ kind }) => kind !== 'payment').map(invoice);
      case 'Payment Entry':
        return documents.filter(({ kind }) => kind === 'payment').map(payment);
      case 'Payment Ledger Entry':
        return documents.filter(({ kind }) => kind === 'invoice').flatMap(ledger);
      case 'Sales Order':
        return orders.map(order);
      default:
        return null;
    }
  }
}

const customer = ({ code, name, vat, email, termDays, changedAt }: ShopCustomer): Row => ({
  name: code,
  customer_name: name,
  customer_type: 'Company',
  tax_id: vat,
  website: null,
  email_id: email,
  mobile_no: null,
  payment_terms: `Net ${termDays}`,
  modified: stamp(changedAt),
});

const limits = ({ code, limit }: ShopCustomer): Row[] =>
  limit === null
    ? []
    : [
        { name: `${code} other`, parent: code, company: 'Other Company', credit_limit: 7 },
        { name: code, parent: code, company: 'Ons Bedrijf', credit_limit: euros(limit) },
      ];

const statusOf = ({ isCancelled }: { isCancelled: boolean }) => (isCancelled ? 2 : 1);

const invoice = (document: ShopDocument): Row => {
  const sign = document.kind === 'credit-note' ? -1 : 1;
  const total = sign * euros(document.total);
  return {
    name: document.number,
    company: 'Ons Bedrijf',
    customer: document.customer.code,
    posting_date: document.on,
    due_date: document.dueOn,
    currency: document.currency,
    party_account_currency: document.currency,
    grand_total: total,
    rounded_total: 0,
    base_grand_total: total,
    base_rounded_total: 0,
    // A sum of binary fractions.
    outstanding_amount: document.open === 0 ? 0 : sign * (euros(document.open) + 1e-12),
    is_return: sign < 0 ? 1 : 0,
    po_no: document.reference,
    docstatus: statusOf(document),
    modified: stamp(document.changedAt),
  };
};

const payment = (document: ShopDocument): Row => ({
  name: document.number,
  company: 'Ons Bedrijf',
  payment_type: 'Receive',
  party_type: 'Customer',
  party: document.customer.code,
  posting_date: document.on,
  unallocated_amount: euros(document.open),
  paid_amount: euros(document.total),
  paid_from_account_currency: document.currency,
  reference_no: document.reference,
  docstatus: statusOf(document),
  modified: stamp(document.changedAt),
});

const ledger = ({ number, on, paidOn }: ShopDocument): Row[] => [
  { name: `${number} itself`, against_voucher_no: number, voucher_no: number, posting_date: on, delinked: 0 },
  { name: `${number} undone`, against_voucher_no: number, voucher_no: 'PE-0', posting_date: '2026-11-30', delinked: 1 },
  ...(paidOn
    ? [{ name: `${number} paid`, against_voucher_no: number, voucher_no: 'PE-1', posting_date: paidOn, delinked: 0 }]
    : []),
];

const order = ({ number, customer: buyer, total, invoicedPct, changedAt }: ShopOrder): Row => ({
  name: number,
  company: 'Ons Bedrijf',
  customer: buyer.code,
  currency: 'EUR',
  grand_total: euros(total),
  rounded_total: 0,
  per_billed: invoicedPct,
  status: invoicedPct === 100 ? 'Completed' : 'To Bill',
  docstatus: 1,
  modified: stamp(changedAt),
});
