import type { ShopCustomer, ShopDocument } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const guid = (kind: number, id: number) => `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(id).padStart(12, '0')}`;
const TENANT = guid(9, 1);
const euros = (cents: number) => cents / 100;
const moment = (at: number) => `/Date(${at}+0000)/`;
const dates = (day: string) => ({ Date: moment(Date.parse(`${day}T00:00:00Z`)), DateString: `${day}T00:00:00` });

/** The accounting API of Xero: pages of at most a thousand, `If-Modified-Since`, and types told apart by `where`. */
export class StandInXero extends StandIn {
  readonly token = 'xero-token';
  readonly contactId = (id: number) => guid(1, id);

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Bearer ${this.token}`;
  }

  protected override unauthorised(): Told {
    return { status: 401, body: { Type: null, Title: 'Unauthorized', Status: 401, Detail: 'AuthenticationUnsuccessful' } };
  }

  protected override answer({ url, headers }: Asked): Told {
    if (url.pathname === '/connections')
      return {
        body: [
          { id: guid(8, 1), tenantId: guid(9, 2), tenantType: 'PRACTICE', tenantName: 'Accountant' },
          { id: guid(8, 2), tenantId: TENANT, tenantType: 'ORGANISATION', tenantName: 'OB' },
        ],
      };
    if (headers['xero-tenant-id'] !== TENANT) return forbidden({ Detail: 'AuthenticationUnsuccessful' });
    const resource = url.pathname.replace('/api.xro/2.0/', '');
    const rows = this.rows(resource);
    if (!rows) return notFound('The resource you are looking for cannot be found');
    if ((resource === 'Contacts' && !this.may('debtor')) || (resource === 'Invoices' && !this.may('open-item')))
      // What a token lacks the scope for.
      return { status: 401, body: { Type: null, Title: 'Unauthorized', Status: 401, Detail: 'AuthorizationUnsuccessful' } };
    if (resource === 'Organisation') return { body: { Status: 'OK', Organisations: rows, Organisation: rows } };
    const { searchParams } = url;
    const [, type, status] = /^Type=="([A-Z-]+)"(?: AND Status=="([A-Z]+)")?$/.exec(searchParams.get('where') ?? '') ?? [];
    const states = status ? [status] : searchParams.get('Statuses')?.split(',');
    const since = headers['if-modified-since'] ? Date.parse(`${headers['if-modified-since']}Z`) : 0;
    const found = rows.filter(
      (row) =>
        Number(/\((\d+)/.exec(String(row.UpdatedDateUTC))?.[1]) >= since &&
        (!type || row.Type === type) &&
        (!states || states.includes(String(row.Status))),
    );
    const [page, size] = [Number(searchParams.get('page') ?? 1), Math.min(1_000, Number(searchParams.get('pageSize') ?? 100))];
    const pageCount = Math.max(1, Math.ceil(found.length / size));
    return {
      body: {
        Status: 'OK',
        pagination: { page, pageSize: size, pageCount, itemCount: found.length },
        [resource]: found.slice((page - 1) * size, page * size),
      },
    };
  }

  private rows(resource: string): Row[] | null {
    const { customers, documents } = this.shop;
    switch (resource) {
      case 'Organisation':
        return [{ Name: 'Ons Bedrijf', BaseCurrency: 'EUR', UpdatedDateUTC: moment(1) }];
      case 'Contacts':
        return [
          ...customers.map(contact),
          { ...contact(customers[0] as ShopCustomer), ContactID: guid(1, 9_999), IsCustomer: false, IsSupplier: true },
        ];
      case 'Invoices':
        return documents.flatMap((document) => (document.kind === 'invoice' ? [invoice(document), bill(document)] : []));
      case 'CreditNotes':
        return documents.filter(({ kind }) => kind === 'credit-note').map(creditNote);
      case 'Overpayments':
        return documents.filter(({ kind }) => kind === 'payment').map(overpayment);
      case 'Prepayments':
        return [];
      default:
        return null;
    }
  }
}

const contact = ({ id, name, vat, kvk, email, iban, street, postcode, city, termDays, changedAt }: ShopCustomer): Row => ({
  ContactID: guid(1, id),
  ContactStatus: 'ACTIVE',
  Name: name,
  AccountNumber: 'x',
  TaxNumber: vat,
  CompanyNumber: kvk,
  EmailAddress: email,
  BankAccountDetails: iban,
  IsCustomer: true,
  IsSupplier: false,
  Phones: [{ PhoneType: 'DEFAULT', PhoneNumber: '', PhoneAreaCode: '' }],
  Addresses: [
    { AddressType: 'POBOX' },
    { AddressType: 'STREET', AddressLine1: street, City: city, PostalCode: postcode, Country: 'Netherlands' },
  ],
  PaymentTerms: { Sales: { Day: termDays, Type: 'DAYSAFTERBILLDATE' } },
  UpdatedDateUTC: moment(changedAt),
});

const owed = ({ customer, currency, on, total, changedAt, reference, open, isCancelled }: ShopDocument): Row => ({
  Contact: { ContactID: guid(1, customer.id), Name: customer.name },
  ...dates(on),
  CurrencyCode: currency,
  Total: euros(total),
  Reference: reference,
  Status: isCancelled ? 'VOIDED' : open === 0 ? 'PAID' : 'AUTHORISED',
  UpdatedDateUTC: moment(changedAt),
});

const invoice = (document: ShopDocument): Row => ({
  ...owed(document),
  Type: 'ACCREC',
  InvoiceID: guid(2, document.id),
  InvoiceNumber: document.number,
  DueDate: moment(Date.parse(document.dueOn)),
  DueDateString: `${document.dueOn}T00:00:00`,
  AmountDue: document.isCancelled ? euros(document.total) : euros(document.open),
  AmountPaid: euros(document.total - document.open),
  ...(document.open === 0 && !document.isCancelled ? { FullyPaidOnDate: moment(Date.parse(document.paidOn ?? '')) } : {}),
});

/** What we owe comes from the same resource. */
const bill = (document: ShopDocument): Row => ({ ...invoice(document), Type: 'ACCPAY', InvoiceID: guid(3, document.id) });

const creditNote = (document: ShopDocument): Row => ({
  ...owed(document),
  Type: 'ACCRECCREDIT',
  CreditNoteID: guid(4, document.id),
  CreditNoteNumber: document.number,
  RemainingCredit: euros(document.open),
});

const overpayment = (document: ShopDocument): Row => ({
  ...owed(document),
  Type: 'RECEIVE-OVERPAYMENT',
  OverpaymentID: guid(5, document.id),
  RemainingCredit: euros(document.open),
});
