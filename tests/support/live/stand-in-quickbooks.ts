import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument } from './shop';
import { type Asked, forbidden, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const REALM = '4620816365000000000';
/** The company is eight hours behind Greenwich, and dates its changes so. */
const BEHIND_MS = 28_800_000;
const euros = (cents: number) => cents / 100;
const changed = (at: number) => ({
  MetaData: { LastUpdatedTime: `${new Date(at - BEHIND_MS).toISOString().slice(0, 19)}-08:00` },
});
const PARTS: Readonly<Record<string, Provided>> = {
  Customer: 'debtor',
  Invoice: 'open-item',
  Payment: 'settled-item',
  Term: 'payment-term',
};
const PAYMENT = 100_000;
const PROJECT = 10_000;
/** Those of the query language that a resource can be asked by. */
const CONDITIONS = [
  /^MetaData\.LastUpdatedTime >= '[^']+'$/,
  /^Id in \('\d+'(, '\d+')*\)$/,
  /^Active in \(true, false\)$/,
  /^Balance > '0'$/,
];

/** The accounting API of QuickBooks Online: `select * from …` with conditions, order and position. */
export class StandInQuickbooks extends StandIn {
  readonly token = 'intuit-token';
  readonly realm = REALM;

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Bearer ${this.token}`;
  }

  protected override unauthorised(): Told {
    return {
      status: 401,
      body: { fault: { error: [{ message: 'message=AuthenticationFailed', code: '3200' }], type: 'AUTHENTICATION' } },
    };
  }

  protected override answer({ url }: Asked): Told {
    if (url.pathname !== `/v3/company/${REALM}/query`) return notFound();
    const query = url.searchParams.get('query') ?? '';
    const match = /^select \* from (\w+)(?: where (.+?))?(?: ORDERBY Id)?(?: STARTPOSITION (\d+))?(?: MAXRESULTS (\d+))?$/.exec(
      query,
    );
    if (!match)
      return {
        status: 400,
        body: { Fault: { Error: [{ Message: 'Error parsing query', code: '4000' }], type: 'ValidationFault' } },
      };
    const [, entity = '', where = '', start = '1', most = '100'] = match;
    const part = PARTS[entity];
    if (part && !this.may(part)) return forbidden({ fault: { type: 'AUTHORIZATION' } });
    const isKnown = where === '' || where.split(' and ').every((condition) => CONDITIONS.some((known) => known.test(condition)));
    if (!isKnown) return { status: 400, body: { Fault: { Error: [{ code: '4000' }], type: 'ValidationFault' } } };
    const since = /LastUpdatedTime >= '([^']+)'/.exec(where)?.[1];
    const ids = /Id in \(([^)]+)\)/
      .exec(where)?.[1]
      ?.split(', ')
      .map((id) => id.slice(1, -1));
    const found = this.rows(entity)
      .filter((row) => (entity === 'Customer' && !where.includes('Active in (true, false)') ? row.Active : true))
      .filter((row) => !where.includes("Balance > '0'") || Number(row.Balance) > 0)
      .filter((row) => !ids || ids.includes(String(row.Id)))
      .filter((row) => !since || Date.parse((row as ReturnType<typeof changed>).MetaData.LastUpdatedTime) >= Date.parse(since));
    const page = found.slice(Number(start) - 1, Number(start) - 1 + Number(most));
    const list = page.length === 0 ? {} : { [entity]: page, startPosition: Number(start), maxResults: page.length };
    return { body: { QueryResponse: list, time: new Date(this.shop.now).toISOString() } };
  }

  private rows(entity: string): Row[] {
    const { customers, documents } = this.shop;
    switch (entity) {
      case 'CompanyInfo':
        return [{ Id: '1', CompanyName: 'Ons Bedrijf' }];
      case 'Preferences':
        return [{ Id: '1', CurrencyPrefs: { HomeCurrency: { value: 'EUR' } } }];
      case 'Term':
        return [14, 30].map((days) => ({ Id: String(days), Name: `Net ${days}`, Type: 'STANDARD', DueDays: days }));
      case 'Customer':
        return [...customers.map(customer), ...customers.map(project)];
      case 'Invoice':
        return documents.filter(({ kind }) => kind === 'invoice').map(invoice);
      case 'CreditMemo':
        return documents.filter(({ kind }) => kind === 'credit-note').map(creditMemo);
      case 'Payment':
        return documents.flatMap((document) =>
          document.kind === 'payment' ? [onAccount(document)] : document.paidOn ? [payment(document)] : [],
        );
      default:
        return [];
    }
  }
}

const customer = ({ id, name, email, street, postcode, city, termDays, changedAt }: ShopCustomer): Row => ({
  Id: String(id),
  DisplayName: `${name} (${id})`,
  CompanyName: name,
  Active: id % 10 !== 0,
  PrimaryTaxIdentifier: 'XXXXXX1B01',
  PrimaryEmailAddr: { Address: email },
  BillAddr: { Id: '1', Line1: street, City: city, PostalCode: postcode },
  SalesTermRef: { value: String(termDays) },
  Balance: 0,
  ...changed(changedAt),
});

/** Of each customer a project, that is billed with it. */
const project = (above: ShopCustomer): Row => ({
  ...customer(above),
  Id: String(PROJECT + above.id),
  CompanyName: undefined,
  DisplayName: `Verbouwing ${above.id}`,
  Job: true,
  ParentRef: { value: String(above.id) },
  BillWithParent: true,
});

const owed = ({ id, number, customer: buyer, currency, on, total, isCancelled, changedAt }: ShopDocument): Row => ({
  Id: String(id),
  DocNumber: number,
  CustomerRef: { value: String(id % 4 === 0 ? PROJECT + buyer.id : buyer.id), name: buyer.name },
  CurrencyRef: { value: currency, name: currency },
  TxnDate: on,
  TotalAmt: isCancelled ? 0 : euros(total),
  ...changed(changedAt),
});

const invoice = (document: ShopDocument): Row => ({
  ...owed(document),
  DueDate: document.dueOn,
  Balance: euros(document.open),
  LinkedTxn: document.paidOn ? [{ TxnId: String(PAYMENT + document.id), TxnType: 'Payment' }] : [],
});

const creditMemo = (document: ShopDocument): Row => ({
  ...owed(document),
  RemainingCredit: euros(document.open),
  Balance: euros(document.open),
});

/** A payment is changed when it is made, which may be long before the invoice is. */
const payment = (document: ShopDocument): Row => ({
  ...owed({ ...document, changedAt: 0 }),
  Id: String(PAYMENT + document.id),
  TxnDate: document.paidOn,
  TotalAmt: euros(document.total - document.open),
  UnappliedAmt: 0,
  Line: [{ Amount: 1, LinkedTxn: [{ TxnId: String(document.id), TxnType: 'Invoice' }] }],
});

const onAccount = (document: ShopDocument): Row => ({
  ...owed(document),
  Id: String(PAYMENT + document.id),
  PaymentRefNum: document.reference,
  UnappliedAmt: euros(document.open),
  Line: [],
});
