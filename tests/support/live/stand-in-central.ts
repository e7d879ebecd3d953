import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const BASE = '/v2.0/our-tenant/Sandbox/api/v2.0/';
/** How the API names itself in the address of a next page, whatever it was called by. */
const OWN_BASE = '/v2.0/0a1b2c3d-0000-0000-0000-000000000000/SANDBOX/api/v2.0/';
const guid = (kind: number, id: number) => `${String(kind).padStart(8, '0')}-0000-0000-0000-${String(id).padStart(12, '0')}`;
const COMPANY = guid(9, 1);
const euros = (cents: number) => cents / 100;
/** To the hundredth of a second, as the API gives them. */
const moment = (at: number) => `${new Date(at).toISOString().slice(0, 22)}Z`;

const PARTS: Readonly<Record<string, Provided>> = {
  customers: 'debtor',
  salesInvoices: 'open-item',
  salesOrders: 'open-order',
  paymentTerms: 'payment-term',
};

/** The API 2.0 of Business Central: OData 4, with pages that name the next. */
export class StandInCentral extends StandIn {
  readonly token = 'entra-token';

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Bearer ${this.token}`;
  }

  protected override unauthorised(): Told {
    return {
      status: 401,
      body: { error: { code: 'Authentication_InvalidCredentials', message: 'The server has rejected the client credentials.' } },
    };
  }

  protected override answer({ url, headers }: Asked): Told {
    const base = [BASE, OWN_BASE].find((begin) => url.pathname.startsWith(begin));
    const path = base ? url.pathname.slice(base.length).replace(`companies(${COMPANY})/`, '') : '';
    const rows = this.rows(path);
    if (!rows) return notFound({ error: { code: 'BadRequest_NotFound' } });
    const part = PARTS[path];
    if (part && !this.may(part)) return forbidden({ error: { code: 'Authorization_RequestDenied' } });
    const { searchParams } = url;
    const filter = searchParams.get('$filter') ?? '';
    const since = /^lastModifiedDateTime ge (\S+)$/.exec(filter)?.[1];
    const status = /^status eq '(\w+)'$/.exec(filter)?.[1];
    if (filter !== '' && !since && !status) return { status: 400, body: { error: { code: 'BadRequest' } } };
    const found = rows.filter(
      (row) =>
        (!since || Date.parse(String(row.lastModifiedDateTime)) >= Date.parse(since)) && (!status || row.status === status),
    );
    const asked = Number(/maxpagesize=(\d+)/.exec(String(headers.prefer))?.[1] ?? 20_000);
    // Servers give less than they are asked for when they like.
    const count = Math.min(asked, 150, Number(searchParams.get('$top') ?? Number.POSITIVE_INFINITY));
    const skip = Number(searchParams.get('$skiptoken') ?? 0);
    const next = new URL(url);
    next.pathname = next.pathname.replace(BASE, OWN_BASE);
    next.searchParams.set('$skiptoken', String(skip + count));
    const value = found.slice(skip, skip + count);
    return { body: { '@odata.context': 'x', value, ...(skip + count < found.length ? { '@odata.nextLink': next.href } : {}) } };
  }

  private rows(path: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (path) {
      case 'companies':
        return [{ id: COMPANY, name: 'OB', displayName: 'Ons Bedrijf', systemVersion: '25' }];
      case 'companyInformation':
        return [{ id: guid(8, 1), displayName: 'Ons Bedrijf', currencyCode: 'EUR' }];
      case 'paymentTerms':
        return [14, 30].map((days) => ({
          id: guid(7, days),
          code: `${days} DAGEN`,
          dueDateCalculation: days === 14 ? '2W' : '30D',
        }));
      case 'customers':
        return customers.map(customer);
      case 'salesInvoices':
        return documents.filter(({ kind }) => kind === 'invoice').map(invoice);
      case 'salesCreditMemos':
        return documents.filter(({ kind }) => kind === 'credit-note').map(creditMemo);
      case 'salesOrders':
        return orders.filter(({ invoicedPct }) => invoicedPct < 100).map(order);
      default:
        return null;
    }
  }
}

const customer = ({ id, code, name, vat, email, street, postcode, city, limit, termDays, changedAt }: ShopCustomer): Row => ({
  id: guid(1, id),
  number: code,
  displayName: name,
  type: 'Company',
  addressLine1: street,
  city,
  country: 'NL',
  postalCode: postcode,
  phoneNumber: '',
  email,
  website: '',
  taxRegistrationNumber: vat,
  creditLimit: limit === null ? 0 : euros(limit),
  currencyCode: 'EUR',
  paymentTermsId: guid(7, termDays),
  blocked: '_x0020_',
  lastModifiedDateTime: moment(changedAt),
});

const document = (given: ShopDocument): Row => ({
  number: given.number,
  externalDocumentNumber: given.reference,
  customerNumber: 'ship-to',
  billToCustomerNumber: given.customer.code,
  currencyCode: given.currency,
  totalAmountIncludingTax: euros(given.total),
  status: given.isCancelled ? 'Canceled' : given.open === 0 ? 'Paid' : 'Open',
  dueDate: given.dueOn,
  // A payment of a part leaves the invoice as it was.
  lastModifiedDateTime: moment(given.open === 0 || given.open === given.total ? given.changedAt : 0),
});

const invoice = (given: ShopDocument): Row => ({
  ...document(given),
  id: guid(2, given.id),
  invoiceDate: given.on,
  customerPurchaseOrderReference: '',
  remainingAmount: euros(given.open),
});

const creditMemo = (given: ShopDocument): Row => ({ ...document(given), id: guid(3, given.id), creditMemoDate: given.on });

const order = ({ id, number, customer: buyer, total, invoicedPct, changedAt }: ShopOrder): Row => ({
  id: guid(4, id),
  number,
  customerNumber: buyer.code,
  billToCustomerNumber: buyer.code,
  currencyCode: 'EUR',
  // Nobody tells what of an order was invoiced, so the stand-in keeps it out of the amount.
  totalAmountIncludingTax: euros(Math.round((total * (100 - invoicedPct)) / 100)),
  status: 'Open',
  lastModifiedDateTime: moment(changedAt),
});
