import type { HostSample, Tells } from './host-sample';
import { emptyBook, type LiveBook } from './live-book';
import type { Shop, ShopCustomer, ShopDocument } from './shop';

/** The book that a source should give of the shop, left out what its host does not tell. */
export function expectedBook(
  shop: Shop,
  sample: Pick<HostSample, 'tells' | 'numberOf' | 'idOf' | 'hasNamelessPayments' | 'hasOneCurrency'>,
): LiveBook {
  const book = emptyBook();
  const tells = (what: Tells) => sample.tells.includes(what);
  for (const customer of shop.customers) book.debtors[sample.numberOf(customer)] = debtor(customer, tells);
  for (const kept of shop.documents) {
    const document = sample.hasOneCurrency ? { ...kept, currency: 'EUR' as const } : kept;
    if (document.kind === 'payment' && !tells('on-account')) continue;
    const key = `${sample.numberOf(document.customer)} ${sample.idOf(document)}`;
    if (document.open !== 0) book.open[key] = item(document, tells, sample.hasNamelessPayments ?? false);
    else if (document.kind === 'invoice' && !document.isCancelled && tells('settled')) book.settled[key] = settled(document);
  }
  if (!tells('orders')) return book;
  for (const { customer, number, total, invoicedPct } of shop.orders) {
    const open = Math.round((total * (100 - invoicedPct)) / 100);
    if (open > 0) book.orders[`${sample.numberOf(customer)} ${number}`] = `${open} EUR`;
  }
  return book;
}

function debtor({ name, vat, kvk, iban, email, limit, termDays }: ShopCustomer, tells: (what: Tells) => boolean): string {
  return [
    name,
    tells('vat') ? vat : '-',
    tells('kvk') ? kvk : '-',
    tells('iban') ? iban : '-',
    tells('email') ? email : '-',
    tells('limit') && limit !== null ? `${limit} EUR` : '-',
    tells('term') ? termDays : '-',
  ].join(' | ');
}

const KINDS = { invoice: 'invoice', 'credit-note': 'credit-note', payment: 'payment-on-account' } as const;

function item(document: ShopDocument, tells: (what: Tells) => boolean, isNameless: boolean): string {
  const { kind, currency, on, dueOn } = document;
  const number = kind === 'payment' && isNameless ? null : document.number;
  const sign = kind === 'invoice' ? '' : '-';
  const original = kind === 'payment' && !tells('payment-original') ? '-' : `${sign}${document.total}`;
  const due = kind === 'invoice' || (kind === 'credit-note' && tells('credit-due')) ? dueOn : '-';
  return `${KINDS[kind]} ${number} ${sign}${document.open} of ${original} ${currency} ${on} due ${due}`;
}

function settled({ total, currency, on, dueOn, paidOn }: ShopDocument): string {
  return `${total} ${currency} ${on} due ${dueOn} paid ${paidOn}`;
}
