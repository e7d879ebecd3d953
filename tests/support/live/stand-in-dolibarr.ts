import type { Provided } from '@/lib/sources/live-contract';
import type { Shop, ShopCustomer, ShopDocument, ShopOrder } from './shop';
import { type Asked, notFound, StandIn, type Told } from './stand-in';

type Row = Readonly<Record<string, unknown>>;

const PARTS: Readonly<Record<string, Provided>> = { thirdparties: 'debtor', invoices: 'open-item', orders: 'open-order' };
/** Amounts are texts with eight decimals. */
const euros = (cents: number) => (cents / 100).toFixed(8);
/** Midnight of the day by the clock of the server, which stands at Greenwich. */
const seconds = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;
/** By the clock on the wall of the database, which stands in Amsterdam. */
const wall = (at: number) => new Date(at + 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const STATES: Readonly<Record<string, string>> = { draft: '0', unpaid: '1', paid: '2', cancelled: '3' };

/** A criterion in `sqlfilters`, as Dolibarr takes them. */
const CRITERION = /^\(t\.(\w+):(=|>|>=):('[^']*'|\d+)\)$/;
const holds = (row: Row, criterion: string): boolean => {
  const [, column = '', operator, written = ''] = CRITERION.exec(criterion) ?? [];
  const [left, right] = [String(row[column]), written.replace(/^'|'$/g, '')];
  return operator === '=' ? left === right : operator === '>' ? left > right : left >= right;
};

/** The REST API of Dolibarr in a folder of its web server: of version 22, or of 17, which says otherwise what may not be read, and what is empty. */
export class StandInDolibarr extends StandIn {
  readonly key = 'dolibarr-key';

  constructor(
    shop: Shop,
    private readonly version: 17 | 22 = 22,
  ) {
    super(shop);
  }

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.dolapikey === this.key;
  }

  protected override unauthorised(): Told {
    return {
      status: 401,
      body: { error: { code: 401, message: 'Unauthorized: Error user not valid (not found with api key)' } },
    };
  }

  private denied(): Told {
    const code = this.version < 19 ? 401 : 403;
    return { status: code, body: { error: { code, message: code === 401 ? 'Unauthorized' : 'Forbidden' } } };
  }

  private empty(path: string): Told {
    return this.version < 20 ? notFound({ error: { code: 404, message: `Not Found: No ${path} found` } }) : { body: [] };
  }

  protected override answer({ url }: Asked): Told {
    const path = url.pathname.replace('/dolibarr/api/index.php/', '');
    const { customers, documents } = this.shop;
    if (path === 'status')
      return { body: { success: { code: 200, dolibarr_version: `${this.version}.0.0`, access_locked: '0' } } };
    // For administrators alone.
    if (path.startsWith('setup/co') && this.weather.forbidden.size > 0) return this.denied();
    if (path === 'setup/company') return { body: { name: 'Ons Bedrijf', country_code: 'NL' } };
    if (path === 'setup/conf/MAIN_MONNAIE') return { body: 'EUR', headers: { 'content-type': 'application/json' } };
    if (path === 'setup/dictionary/payment_terms') {
      const terms = [14, 30].map((days) => ({
        id: String(days),
        code: `${days}D`,
        type_cdr: '0',
        nbjour: String(days),
        decalage: null,
      }));
      return this.may('payment-term') ? { body: terms.slice(0, Number(url.searchParams.get('limit'))) } : this.denied();
    }
    const party = /^thirdparties\/(\d+)$/.exec(path)?.[1];
    if (party) return { body: this.shown(thirdParty(customers[Number(party) - 1] as ShopCustomer)) };
    const paid = /^invoices\/(\d+)\/payments$/.exec(path)?.[1];
    if (paid) {
      const document = documents.find(({ id }) => id === Number(paid)) as ShopDocument;
      return {
        body: ['2020-01-01', document.paidOn].map((day) => ({
          amount: '1.00000000',
          type: 'VIR',
          date: `${day} 00:00:00`,
          num: '',
        })),
      };
    }
    return this.list(path, url);
  }

  private list(path: string, url: URL): Told {
    const rows = this.rows(path);
    if (!rows) return notFound('<h1>Not Found</h1>');
    const part = PARTS[path];
    if (part && !this.may(part)) return this.denied();
    const { searchParams } = url;
    const criteria = (searchParams.get('sqlfilters') ?? '').split(' and ').filter(Boolean);
    const isOdd = criteria.some((each) => !CRITERION.test(each) || !(String(CRITERION.exec(each)?.[1]) in (rows[0] ?? {})));
    if (isOdd || searchParams.get('sortfield') !== 't.rowid')
      return { status: 400, body: { error: { code: 400, message: 'Error when validating parameter sqlfilters' } } };
    const status = STATES[searchParams.get('status') ?? ''];
    const [limit, page] = [Number(searchParams.get('limit') ?? 100), Number(searchParams.get('page') ?? 0)];
    const found = rows
      .filter((row) => criteria.every((each) => holds(row, each)) && (!status || row.fk_statut === status))
      .filter(({ client }) => searchParams.get('mode') !== '1' || client === '1')
      .slice(page * limit, (page + 1) * limit)
      .map((row) => this.shown(row));
    return found.length === 0 ? this.empty(path) : { body: found };
  }

  /** An object without the names of its columns, and with its state under the name of this version. */
  private shown({ tms: _tms, fk_statut: state, facture: _facture, ...object }: Row): Row {
    return state === undefined ? object : { ...object, [this.version < 20 ? 'statut' : 'status']: state };
  }

  private rows(path: string): Row[] | null {
    const { customers, documents, orders } = this.shop;
    switch (path) {
      case 'thirdparties':
        return customers.map(thirdParty);
      case 'invoices':
        return documents
          .filter(({ kind }) => kind !== 'payment')
          .flatMap((each) => (each.id % 90 ? [invoice(each)] : [invoice(each), draft(each)]));
      case 'orders':
        return orders.map(order);
      default:
        return null;
    }
  }
}

const thirdParty = ({
  id,
  code,
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
  id: String(id),
  name,
  // One is still a prospect; it was invoiced all the same.
  client: id === 130 ? '2' : '1',
  code_client: code,
  tva_intra: vat,
  idprof1: kvk,
  email,
  phone: null,
  url: null,
  address: street,
  zip: postcode,
  town: city,
  country_code: 'NL',
  outstanding_limit: limit === null ? null : euros(limit),
  cond_reglement_id: String(termDays),
  typent_code: 'TE_UNKNOWN',
  tms: wall(changedAt),
});

const invoice = (document: ShopDocument): Row => {
  const sign = document.kind === 'credit-note' ? -1 : 1;
  return {
    id: String(document.id),
    ref: document.number,
    socid: String(document.customer.id),
    type: sign < 0 ? '2' : '0',
    fk_statut: document.isCancelled ? '3' : document.open === 0 ? '2' : '1',
    close_code: document.isCancelled ? 'abandon' : null,
    date: seconds(document.on),
    date_lim_reglement: seconds(document.dueOn),
    total_ttc: euros(sign * document.total),
    remaintopay: (sign * document.open) / 100,
    ref_client: document.reference,
    multicurrency_code: document.currency,
    // A payment of a part leaves the invoice as it was.
    tms: wall(document.open === 0 || document.open === document.total ? document.changedAt : 0),
  };
};

const draft = (document: ShopDocument): Row => ({
  ...invoice(document),
  id: String(50_000 + document.id),
  ref: `(PROV${document.id})`,
  fk_statut: '0',
});

const order = ({ id, number, customer, on, total, invoicedPct, changedAt }: ShopOrder): Row => ({
  id: String(id),
  ref: number,
  socid: String(customer.id),
  fk_statut: '1',
  facture: invoicedPct === 100 ? 1 : 0,
  billed: invoicedPct === 100 ? '1' : '0',
  date: seconds(on),
  // Nobody tells what of an order was invoiced, so the stand-in keeps it out of the amount.
  total_ttc: euros(invoicedPct === 100 ? total : Math.round((total * (100 - invoicedPct)) / 100)),
  tms: wall(changedAt),
});
