import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;
type Filter = readonly [string, string, unknown];

/** The site lies two hours east of its server's clock, and dates its documents so. */
const SITE_AHEAD_MS = 7_200_000;
const euros = (cents: number) => cents / 100;
const stamp = (at: number) => `${new Date(at + SITE_AHEAD_MS).toISOString().slice(0, 23).replace('T', ' ')}000`;

const OTHER = 'Zusterbedrijf';

const PARTS: Readonly<Record<string, Provided>> = {
  Customer: 'debtor',
  'Sales Invoice': 'open-item',
  'Payment Ledger Entry': 'settled-item',
  'Sales Order': 'open-order',
  'Customer Credit Limit': 'credit-limit',
  'Payment Terms Template Detail': 'payment-term',
};
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  'Customer Credit Limit': ['Customer', 'Customer Group'],
  'Payment Terms Template Detail': ['Payment Terms Template'],
  'Payment Schedule': ['Sales Invoice', 'Sales Order'],
};
/** What a list takes; a field or a parameter that nobody knows is refused. */
const PARAMETERS = new Set(['fields', 'filters', 'order_by', 'limit_start', 'limit_page_length', 'parent']);

const OPERATORS: Readonly<Record<string, (left: unknown, right: unknown) => boolean>> = {
  '=': (left, right) => left === right,
  '>': (left, right) => (left as string) > (right as string),
  '<': (left, right) => (left as string) < (right as string),
  '>=': (left, right) => (left as string) >= (right as string),
  '!=': (left, right) => left !== right,
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
    const { searchParams } = url;
    const rows = this.rows(doctype, searchParams.get('parent'));
    if (!rows) return notFound({ exc_type: 'DoesNotExistError' });
    const part = PARTS[doctype];
    const mayParent = doctype in PARENTS ? PARENTS[doctype]?.includes(searchParams.get('parent') ?? '') : true;
    if ((part && !this.may(part)) || !mayParent) return forbidden({ exc_type: 'PermissionError' });
    if ([...searchParams.keys()].some((name) => !PARAMETERS.has(name))) return { status: 417, body: { exc_type: 'TypeError' } };
    const fields: string[] = JSON.parse(searchParams.get('fields') ?? '["name"]');
    const filters: Filter[] = JSON.parse(searchParams.get('filters') ?? '[]');
    const [order = 'name', direction = 'asc'] = (searchParams.get('order_by') ?? 'modified desc').split(' ');
    const unknown = [...fields, ...filters.map(([field]) => field), order].find((field) => rows[0] && !(field in rows[0]));
    if (unknown || filters.some(([, operator]) => !(operator in OPERATORS)))
      return { status: 417, body: { exc_type: 'DataError', exception: `Field not permitted in query: ${unknown}` } };
    const start = Number(searchParams.get('limit_start') ?? 0);
    const count = Number(searchParams.get('limit_page_length') ?? 20);
    const found = rows
      .filter((row) => filters.every(([field, operator, value]) => OPERATORS[operator]?.(row[field], value) ?? false))
      .sort((one, other) => (String(one[order]) < String(other[order]) ? -1 : 1) * (direction === 'asc' ? 1 : -1))
      .slice(start, start + count);
    return { body: { data: found.map((row) => Object.fromEntries(fields.map((field) => [field, row[field]]))) } };
  }

  private rows(doctype: string, parent: string | null): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (doctype) {
      case 'Company':
        return ['Ons Bedrijf', OTHER].map((name) => ({
          name,
          default_currency: 'EUR',
          credit_limit: name === OTHER ? 9 : 0,
          payment_terms: null,
        }));
      case 'Customer Group':
        return [{ name: 'Wholesale', payment_terms: 'Net 30' }];
      case 'Customer':
        return customers.map(customer);
      case 'Customer Credit Limit':
        // A group shares the table, and so the names of its rows; the list is of all of them, whoever asks.
        return [...customers.flatMap(limits), ...(parent === null ? [] : GROUP_LIMITS)];
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
        return elsewhereToo(documents.filter(({ kind }) => kind !== 'payment').map(invoice));
      case 'Payment Schedule':
        return documents.filter(({ kind }) => kind === 'invoice').flatMap(schedule);
      case 'Payment Entry':
        return elsewhereToo(documents.filter((each) => each.kind === 'payment' && !isJournal(each)).map(payment));
      case 'Payment Ledger Entry':
        return elsewhereToo(
          documents.flatMap((each) => (isJournal(each) ? journal(each) : each.kind === 'invoice' ? ledger(each) : [])),
        );
      case 'Sales Order':
        return elsewhereToo(orders.map(order));
      default:
        return null;
    }
  }
}

/** Half of what is paid on account was booked by hand. */
const isJournal = ({ kind, id }: ShopDocument) => kind === 'payment' && id % 2 === 0;

/** The same once more in another company of the site, and as drafts. */
const elsewhereToo = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row, at) =>
    at % 40 === 0
      ? [row, { ...row, name: `${row.name}-X`, company: OTHER }, { ...row, name: `${row.name}-D`, docstatus: 0, delinked: 1 }]
      : [row],
  );

const GROUP_LIMITS: readonly Row[] = [
  { company: OTHER, credit_limit: 5, bypass_credit_limit_check: 0 },
  { company: 'Ons Bedrijf', credit_limit: 6, bypass_credit_limit_check: 1 },
].map((row, at) => ({ name: `group ${at}`, parent: 'Wholesale', parenttype: 'Customer Group', ...row }));

const customer = ({ code, name, vat, email, termDays, changedAt }: ShopCustomer): Row => ({
  name: code,
  customer_name: name,
  customer_type: 'Company',
  tax_id: vat,
  website: null,
  email_id: email,
  mobile_no: null,
  // Of others it is that of their group.
  payment_terms: termDays === 30 ? null : `Net ${termDays}`,
  customer_group: termDays === 30 ? 'Wholesale' : 'Retail',
  disabled: 0,
  modified: stamp(changedAt),
});

const limits = ({ code, limit }: ShopCustomer): Row[] =>
  limit === null
    ? []
    : [
        { name: `${code} other`, company: OTHER, credit_limit: 7 },
        { name: code, company: 'Ons Bedrijf', credit_limit: euros(limit) },
      ].map((row) => ({ parent: code, parenttype: 'Customer', bypass_credit_limit_check: 0, ...row }));

const statusOf = ({ isCancelled }: { isCancelled: boolean }) => (isCancelled ? 2 : 1);

const LAST_PART = '2027-01-31';
/** Of which nothing is paid. */
const isInParts = ({ id, kind, open, total }: ShopDocument): boolean => kind === 'invoice' && id % 3 === 0 && open === total;

/** Most are in one part. */
const schedule = (document: ShopDocument): Row[] =>
  (isInParts(document) ? [LAST_PART, document.dueOn] : [document.dueOn]).map((due_date, at, all) => ({
    name: `${document.number} ${at}`,
    parent: document.number,
    parenttype: 'Sales Invoice',
    idx: at + 1,
    due_date,
    invoice_portion: 100 / all.length,
  }));

const invoice = (document: ShopDocument): Row => {
  const sign = document.kind === 'credit-note' ? -1 : 1;
  const total = sign * euros(document.total);
  return {
    name: document.number,
    company: 'Ons Bedrijf',
    customer: document.customer.code,
    posting_date: document.on,
    // That of the last part.
    due_date: isInParts(document) ? LAST_PART : document.dueOn,
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
  received_amount: 1,
  paid_to_account_currency: 'GBP',
  reference_no: document.reference,
  docstatus: statusOf(document),
  modified: stamp(document.changedAt),
});

const entry = (rest: Row): Row => ({
  company: 'Ons Bedrijf',
  account_type: 'Receivable',
  party_type: 'Customer',
  party: 'x',
  voucher_type: 'Payment Entry',
  against_voucher_type: 'Sales Invoice',
  due_date: null,
  account_currency: 'EUR',
  amount_in_account_currency: 0,
  delinked: 0,
  docstatus: 1,
  modified: stamp(0),
  ...rest,
});

const ledger = ({ number, on, paidOn }: ShopDocument): Row[] =>
  [
    { name: `${number} itself`, voucher_no: number, voucher_type: 'Sales Invoice', posting_date: on },
    { name: `${number} undone`, voucher_no: 'PE-0', posting_date: '2026-11-30', delinked: 1 },
    ...(paidOn ? [{ name: `${number} paid`, voucher_no: 'PE-1', posting_date: paidOn }] : []),
    // Set off against a credit note, which is no payment.
    ...(paidOn
      ? [{ name: `${number} credit`, voucher_no: 'CN-1', voucher_type: 'Sales Invoice', posting_date: '2026-11-29' }]
      : []),
  ].map((row) => entry({ against_voucher_no: number, ...row }));

const journal = ({ number, customer: buyer, currency, on, total, open }: ShopDocument): Row[] =>
  [
    { name: `${number} a`, voucher_no: 'JV-9', posting_date: '2026-11-30', amount_in_account_currency: euros(total - open) },
    { name: `${number} b`, voucher_no: number, posting_date: on, amount_in_account_currency: -euros(total) },
  ].map((row) =>
    entry({
      against_voucher_no: number,
      against_voucher_type: 'Journal Entry',
      voucher_type: 'Journal Entry',
      party: buyer.code,
      due_date: on,
      account_currency: currency,
      ...row,
    }),
  );

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
