import { type ShopCustomer, type ShopDocument, TODAY } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const ADMINISTRATION = '123456789';
/** Ids are longer than a number can hold. */
const longId = (kind: number, id: number) => `4335462${kind}${String(id).padStart(11, '0')}`;
/** As Moneybird writes amounts: at least one decimal, no trailing zeros. */
const euros = (cents: number) => {
  const text = (cents / 100).toFixed(2);
  return text.endsWith('0') ? text.slice(0, -1) : text;
};
const moment = (at: number) => new Date(at).toISOString();

/** Whether a day is in a period: that of this year, which it is when none is asked, or from a month to a month. */
function periodOf(text: string): (day: string) => boolean {
  const [from, to] = /^(\d{6})\.\.(\d{6})$/.exec(text)?.slice(1) ?? [];
  const [year] = TODAY.split('-');
  return (day) => {
    const month = day.slice(0, 7).replace('-', '');
    return from && to ? from <= month && month <= to : text === 'this_year' && month.startsWith(`${year}`);
  };
}

const STATES = new Set(['all', 'draft', 'open', 'scheduled', 'pending_payment', 'late', 'reminded', 'paid', 'uncollectible']);

/** Moneybird's API, version 2, with a personal token. */
export class StandInMoneybird extends StandIn {
  readonly token = 'tok-en';

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Bearer ${this.token}`;
  }

  protected override unauthorised(): Told {
    return { status: 401, body: { error: 'Authentication required' } };
  }

  protected override answer({ url }: Asked): Told {
    if (url.pathname === '/api/v2/administrations.json')
      return { body: [{ id: ADMINISTRATION, name: 'Ons Bedrijf', language: 'nl', currency: 'EUR', country: 'NL' }] };
    const [, administration, path = ''] = /^\/api\/v2\/(\d+)\/([\w/]+)\.json$/.exec(url.pathname) ?? [];
    if (administration !== ADMINISTRATION) return notFound({ error: 'record not found' });
    const { searchParams } = url;
    const filter: Readonly<Record<string, string>> = Object.fromEntries(
      (searchParams.get('filter') ?? '').split(',').map((pair) => [pair.split(':')[0], pair.slice(pair.indexOf(':') + 1)]),
    );
    const after = filter.updated_after ? Date.parse(filter.updated_after) : 0;
    switch (path) {
      case 'contacts':
        return this.may('debtor') ? this.page(url, this.shop.customers.map(contact)) : forbidden();
      case 'contacts/filter':
        return this.page(url, this.shop.customers.filter(({ changedAt }) => changedAt > after).map(contact));
      case 'sales_invoices': {
        if (!this.may('open-item')) return forbidden();
        // States that nobody knows are refused.
        const states = (filter.state ?? '').split('|');
        if (states.some((state) => !STATES.has(state))) return { status: 400, body: { error: 'filter' } };
        const inPeriod = periodOf(filter.period ?? 'this_year');
        const found = this.shop.documents.filter(
          ({ kind, on, changedAt }) => kind !== 'payment' && changedAt > after && inPeriod(on),
        );
        return this.page(
          url,
          found.map(invoice).filter(({ state }) => states.includes('all') || states.includes(String(state))),
        );
      }
      case 'external_sales_invoices':
        return this.page(url, []);
      default:
        return notFound({ error: 'record not found' });
    }
  }

  private page(url: URL, rows: readonly Row[]): Told {
    const [page, count] = [
      Number(url.searchParams.get('page') ?? 1),
      Math.min(100, Number(url.searchParams.get('per_page') ?? 50)),
    ];
    const next = page * count < rows.length ? `<${url.origin}${url.pathname}?page=${page + 1}>; rel="next"` : '';
    const found = rows.slice((page - 1) * count, page * count);
    return { body: found, headers: { link: [next, '<x>; rel="first"'].filter(Boolean).join(', ') } };
  }
}

const contact = ({ id, code, name, vat, kvk, email, iban, street, postcode, city, changedAt }: ShopCustomer): Row => ({
  id: longId(1, id),
  administration_id: 123456789,
  company_name: name,
  firstname: null,
  lastname: '',
  address1: street,
  zipcode: postcode,
  city,
  country: 'NL',
  phone: '',
  customer_id: code,
  tax_number: vat,
  chamber_of_commerce: kvk,
  bank_account: iban,
  sepa_iban: '',
  email,
  created_at: moment(changedAt),
  updated_at: moment(changedAt),
  version: 1,
});

const invoice = (document: ShopDocument): Row => {
  const sign = document.kind === 'credit-note' ? -1 : 1;
  const { id, number, customer, isCancelled, open, paidOn, changedAt } = document;
  return {
    id: longId(2, id),
    contact_id: longId(1, customer.id),
    contact: contact(customer),
    invoice_id: number,
    state: isCancelled ? 'uncollectible' : open === 0 ? 'paid' : id % 2 ? 'open' : 'late',
    invoice_date: document.on,
    due_date: document.dueOn,
    payment_reference: `RF${id}`,
    reference: document.reference,
    currency: document.currency,
    paid_at: paidOn,
    payments: paidOn
      ? [
          { payment_date: '2020-01-01', price: '0.01', credit_invoice_id: null },
          { payment_date: paidOn, price: '1.0', credit_invoice_id: null },
        ]
      : [],
    total_paid: euros(sign * (document.total - open)),
    // What is given up stays unpaid.
    total_unpaid: euros(sign * (isCancelled ? document.total : open)),
    total_price_incl_tax: euros(sign * document.total),
    updated_at: moment(changedAt),
    version: 1,
  };
};
