import type { Provided } from '@/lib/sources/live-contract';
import type { ShopCustomer, ShopDocument } from './shop';
import { type Asked, notFound, StandIn, type Told } from './stand-in';

const MENU: readonly (readonly [Provided, readonly string[]])[] = [
  ['debtor', ['report_name=contact_search', 'module=reports.pl']],
  ['open-item', ['entity_class=2', 'report_name=invoice_search', 'module=invoice.pl']],
  ['open-order', ['oe_class_id=1', 'search_type=search', 'module=order.pl']],
];
const LOGGED_OUT = '<form id="submitform" action="login.pl" method="post"><input name="action" value="logout_js" /></form>';
const COOKIE = 'LedgerSMB-1.6-ds=4:5923c4:ours';

/** Amounts and days as a Dutch user has them written. */
const amount = (cents: number): string => {
  const [whole = '', decimals = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const text = `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}`;
  return decimals === '00' ? text : `"${text},${decimals.replace(/0$/, '')}"`;
};
const day = (iso: string | null): string => (iso ?? '').split('-').reverse().join('-');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const csv = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles.map(quoted), ...rows, titles.map(() => '')].map((cells) => cells.join(',')).join('\n');

/** LedgerSMB 1.6 at work: reports as CSV in the user's own notation, forms as HTML, a session in a cookie besides HTTP Basic. */
export class StandInLedgersmb extends StandIn {
  readonly login = 'boekhouder';
  readonly password = 'wat niemand weet';

  protected override isLetIn({ headers }: Asked): boolean {
    return headers.authorization === `Basic ${btoa(`${this.login}:${this.password}`)}`;
  }

  /** What the browser sends along once it is logged in. */
  readonly fetch = (url: string, init: RequestInit): Promise<Response> =>
    fetch(url, { ...init, headers: { ...(init.headers as object), cookie: COOKIE } });

  protected override answer({ url, headers }: Asked): Told {
    const { pathname, searchParams } = url;
    const action = searchParams.get('action') ?? '';
    if (pathname === '/login.pl') return { headers: { 'set-cookie': COOKIE }, body: 'Success' };
    if (headers.cookie !== COOKIE) return { body: LOGGED_OUT };
    switch (`${pathname} ${action}`) {
      case '/user.pl preference_screen':
        return { body: preferences };
      case '/menu.pl menuitems_json':
        return { body: MENU.flatMap(([part, args]) => (this.may(part) ? [{ id: 1, label: 'Zoeken', args }] : [])) };
      case '/contact_reports.pl search':
        return this.may('debtor') ? { body: customers(this.shop.customers) } : { status: 500, body: 'Internal Server Error' };
      case '/contact.pl get_by_cc':
        return { body: form(this.shop.customers.find(({ code }) => code === searchParams.get('meta_number'))) };
      case '/invoice.pl invoice_search':
        return { body: invoices(this.shop.documents.filter(({ kind, isCancelled }) => kind !== 'payment' && !isCancelled)) };
      case '/order.pl search':
        return { body: this.orders() };
      default:
        return notFound();
    }
  }

  private orders(): string {
    const rows = this.shop.orders
      .filter(({ invoicedPct }) => invoicedPct < 100)
      .map(({ id, number, customer, on, total, invoicedPct }) => [
        ...[String(id), day(on), quoted(number), '', quoted(customer.code), quoted(customer.name)],
        ...[amount(Math.round((total * (100 - invoicedPct)) / 100)), '"EUR"', '', '', '', '', '', '', ''],
      ]);
    return csv(
      Array.from({ length: 15 }, (_, at) => `Kolom ${at}`),
      rows,
    );
  }
}

const preferences = `<input id="company" type="hidden" name="company" value="Ons Bedrijf" />
<select id="dateformat" name="dateformat"><option value="yyyy-mm-dd" >x</option><option value="dd-mm-yyyy"  selected="selected">y</option></select>
<select id="numberformat" name="numberformat"><option value="1000.00" >x</option><option value="1.000,00"  selected="selected">y</option></select>`;

const customers = (all: readonly ShopCustomer[]): string =>
  csv(
    ['Naam', 'Code', 'Nummer', 'Omschrijving', 'Soort', 'Valuta'],
    all.map(({ code, name }) => [quoted(name), quoted(`C${code}`), quoted(code), quoted(name), '', '"EUR"']),
  );

/** With the names and classes of the real form, which has several forms of one customer in it. */
const form = (customer: ShopCustomer | undefined): string => {
  const { code = '', vat = '', kvk = '', email = '', iban = '', street = '', postcode = '', city = '' } = customer ?? {};
  return `<input type="text" name="control_code" size="20" value="C${code}" /><input name="tax_id" value="${kvk}" />
<input class="taxnumber" name="sales_tax_id" value="${vat}" /><input name="creditlimit" value="" />
<input name="creditlimit" value="${amount(customer?.limit ?? 0).replaceAll('"', '')}" /><input name="terms" value="${customer?.termDays ?? 0}" />
<td class="address  text">  ${escaped(street)} </td><td class="city  text">${escaped(city)}</td><td class="mail_code  text">${postcode}</td>
<td class="contact  text"> +31 20 123 45 67 </td><td class="contact  text"> ${email} </td><td class="iban  href"><a href="x&amp;y">${iban}</a>
</td>`;
};

/** The last payment is the day of the invoice while there is none. */
const invoices = (documents: readonly ShopDocument[]): string =>
  csv(
    Array.from({ length: 18 }, (_, at) => `Kolom ${at}`),
    documents.map(({ id, kind, number, customer, on, dueOn, total, open, paidOn }) => {
      const sign = kind === 'invoice' ? 1 : -1;
      return [
        ...[String(id), day(on), quoted(customer.code), quoted(customer.name), quoted(number), amount(sign * total), '0'],
        ...[amount(sign * total), amount(sign * (total - open)), amount(sign * open), day(paidOn ?? on), day(dueOn)],
        ...['', '', '', '', '', ''],
      ];
    }),
  );
