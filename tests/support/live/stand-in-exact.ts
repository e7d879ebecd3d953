import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const DIVISION = 3_141_592;
const guid = (kind: number, id: number) => `${String(kind).padStart(8, '0')}-0000-0000-0000-${String(id).padStart(12, '0')}`;
const euros = (cents: number) => cents / 100;
/** OData 2 writes whole numbers of 64 bits as text. */
const int64 = (value: number) => String(value);
const date = (day: string | null) => (day === null ? null : `/Date(${Date.parse(`${day}T00:00:00Z`)})/`);
/** Eighteen places, filled up in front. */
const code = (text: string) => text.padStart(18, ' ');

const PARAMETERS = new Set(['$select', '$filter', '$top', '$skiptoken']);

const PARTS: Readonly<Record<string, Provided>> = {
  'sync/CRM/Accounts': 'debtor',
  'read/financial/ReceivablesList': 'open-item',
  'sync/Cashflow/PaymentTerms': 'settled-item',
  'sync/SalesOrder/SalesOrderHeaders': 'open-order',
  'cashflow/PaymentConditions': 'payment-term',
};

/** The REST API of Exact Online: OData 2, pages of sixty, and of a thousand where rows have versions. */
export class StandInExact extends StandIn {
  readonly token = 'exact-token';

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Bearer ${this.token}`;
  }

  protected override answer({ url }: Asked): Told {
    if (url.pathname === '/api/v1/current/Me') return { body: { d: { results: [{ CurrentDivision: DIVISION }] } } };
    const path = url.pathname.replace(`/api/v1/${DIVISION}/`, '');
    const rows = this.rows(path);
    if (!rows) return notFound();
    const part = PARTS[path];
    if (part && !this.may(part)) return forbidden({ error: { code: '', message: { lang: '', value: 'Forbidden' } } });
    const { searchParams } = url;
    const isSync = path.startsWith('sync/');
    const filter = searchParams.get('$filter');
    const above = /^Timestamp gt (\d+)L$/.exec(filter ?? '')?.[1];
    if (isSync && above === undefined) return { status: 400, body: { error: { message: { value: 'Filter on Timestamp' } } } };
    const id = /^ID eq guid'(.+)'$/.exec(filter ?? '')?.[1];
    const skip = Number(searchParams.get('$skiptoken') ?? 0);
    const count = Math.min(isSync ? 1_000 : 60, Number(searchParams.get('$top') ?? Number.POSITIVE_INFINITY));
    const found = rows
      .filter((row) => (above === undefined || Number(row.Timestamp) > Number(above)) && (id === undefined || row.ID === id))
      .sort((one, other) => Number(one.Timestamp ?? 0) - Number(other.Timestamp ?? 0));
    const select = (searchParams.get('$select') ?? '').split(',');
    const unknown = select.find((field) => rows[0] && !(field in rows[0]));
    if (unknown !== undefined || [...searchParams.keys()].some((name) => !PARAMETERS.has(name)))
      return { status: 400, body: { error: { code: '', message: { lang: '', value: `Invalid property: ${unknown}` } } } };
    const results = found.slice(skip, skip + count).map((row) => Object.fromEntries(select.map((field) => [field, row[field]])));
    if (skip + count >= found.length) return { body: { d: { results } } };
    const next = new URL(url);
    next.searchParams.set('$skiptoken', String(skip + count));
    return { body: { d: { results, __next: next.href } } };
  }

  private rows(path: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (path) {
      case 'system/Divisions':
        return [{ Code: DIVISION, Description: 'Ons Bedrijf', Currency: 'EUR' }];
      case 'cashflow/PaymentConditions':
        return [14, 30].map((days) => ({ Code: String(days), PaymentDays: days, PaymentEndOfMonths: 0 }));
      case 'sync/CRM/Accounts':
        return [
          ...customers.map(account),
          { ...account(customers[0] as ShopCustomer), ID: guid(1, 9_999), Code: code('9999'), Status: 'S', Timestamp: int64(5) },
        ];
      case 'crm/Accounts':
        return customers.map(account);
      case 'read/financial/ReceivablesList':
        return documents.filter(({ open }) => open !== 0).flatMap(receivable);
      case 'sync/Cashflow/PaymentTerms':
        return [
          ...documents.map(term),
          { ...term(documents[0] as ShopDocument), ID: guid(2, 99_999), LineType: 22, Timestamp: int64(5), IsFullyPaid: false },
        ];
      case 'sync/SalesOrder/SalesOrderHeaders':
        return orders.map(order);
      default:
        return null;
    }
  }
}

const account = ({
  id,
  code: number,
  name,
  vat,
  kvk,
  email,
  street,
  postcode,
  city,
  limit,
  termDays,
  changedAt,
}: ShopCustomer): Row => ({
  Timestamp: int64(changedAt),
  ID: guid(1, id),
  Code: code(number),
  Name: name,
  Status: 'C',
  VATNumber: vat,
  ChamberOfCommerce: kvk,
  Email: email,
  Phone: null,
  Website: null,
  AddressLine1: street,
  Postcode: postcode,
  City: city,
  Country: 'NL ',
  PaymentConditionSales: String(termDays),
  CreditLineSales: limit === null ? 0 : euros(limit),
});

const numbers = ({ kind, number }: ShopDocument) =>
  kind === 'payment'
    ? { InvoiceNumber: null, EntryNumber: Number(number) }
    : { InvoiceNumber: Number(number), EntryNumber: Number(number) + 5 };
const sign = ({ kind }: ShopDocument) => (kind === 'invoice' ? 1 : -1);

/** Some invoices are to be paid in two parts, of which the second is due later. */
const receivable = (document: ShopDocument): Row[] => {
  const whole = {
    AccountCode: code(document.customer.code),
    Amount: euros(sign(document) * document.open),
    CurrencyCode: document.currency,
    InvoiceDate: date(document.on),
    DueDate: date(document.dueOn),
    YourRef: document.reference,
    ...numbers(document),
  };
  if (document.id % 9 !== 0 || document.open < 200) return [whole];
  const first = Math.floor(document.open / 2);
  const part = (cents: number, due: string) => ({ ...whole, Amount: euros(sign(document) * cents), DueDate: date(due) });
  return [part(first, '2027-01-31'), part(document.open - first, document.dueOn)];
};

const term = (document: ShopDocument): Row => ({
  Timestamp: int64(document.changedAt),
  ID: guid(2, document.id),
  AccountCode: code(document.customer.code),
  AmountFC: -euros(sign(document) * document.open),
  Currency: document.currency,
  InvoiceDate: date(document.on),
  DueDate: date(document.dueOn),
  TransactionDueDate: date(document.dueOn),
  IsFullyPaid: document.open === 0,
  LastPaymentDate: document.isCancelled ? null : date(document.paidOn),
  LineType: 20,
  PaymentMethod: 'B',
  TransactionAmountFC: euros(sign(document) * document.total),
  ...numbers(document),
});

const order = ({ id, number, customer, total, invoicedPct, changedAt }: ShopOrder): Row => ({
  Timestamp: int64(changedAt),
  OrderID: guid(3, id),
  OrderNumber: Number(number),
  InvoiceTo: guid(1, customer.id),
  OrderedBy: guid(1, customer.id),
  // Nobody tells what of an order was invoiced, so the stand-in keeps it out of the amount.
  AmountFC: euros(invoicedPct === 100 ? total : Math.round((total * (100 - invoicedPct)) / 100)),
  Currency: 'EUR',
  InvoiceStatus: invoicedPct === 100 ? 21 : invoicedPct === 0 ? 12 : 20,
});
