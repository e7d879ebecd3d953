import { addDays, type LocalDate, localDate } from '@/lib/domain/local-date';
import { Random } from '@/tests/support/books/random';

/** Amounts in cents, positive; a credit note and a payment on account are counted off. */
export interface ShopCustomer {
  readonly id: number;
  readonly code: string;
  name: string;
  readonly vat: string;
  readonly kvk: string;
  readonly email: string;
  readonly iban: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  limit: number | null;
  readonly termDays: number;
  changedAt: number;
}

export interface ShopDocument {
  readonly id: number;
  readonly kind: 'invoice' | 'credit-note' | 'payment';
  readonly number: string;
  readonly customer: ShopCustomer;
  readonly on: LocalDate;
  readonly dueOn: LocalDate;
  readonly total: number;
  open: number;
  readonly currency: 'EUR' | 'USD';
  readonly reference: string;
  /** The day of the last payment. */
  paidOn: LocalDate | null;
  isCancelled: boolean;
  changedAt: number;
}

export interface ShopOrder {
  readonly id: number;
  readonly number: string;
  readonly customer: ShopCustomer;
  readonly on: LocalDate;
  readonly total: number;
  invoicedPct: number;
  changedAt: number;
}

const CUSTOMERS = 130;
const DOCUMENTS = 1_300;
const ORDERS = 40;
const HOUR = 3_600_000;
export const TODAY = localDate('2026-11-22');

/** The books of an invented company, that the stand-ins of all hosts show in their own words. */
export class Shop {
  /** Milliseconds since 1970 by the clock of the host, which is two hours behind ours. */
  now = Date.parse('2026-11-22T08:00:00Z');
  readonly customers: ShopCustomer[] = [];
  readonly documents: ShopDocument[] = [];
  readonly orders: ShopOrder[] = [];
  private readonly random = new Random(11);
  private latest: number;

  constructor(documents = DOCUMENTS) {
    this.latest = documents;
    for (let id = 1; id <= CUSTOMERS; id++) this.customers.push(this.newCustomer(id));
    for (let id = 1; id <= documents; id++) this.documents.push(this.newDocument(id));
    for (let id = 1; id <= ORDERS; id++) this.orders.push(this.newOrder(id));
  }

  private next(below: number): number {
    return this.random.between(0, below - 1);
  }

  /** Time goes by, so that what changes next is newer than every watermark before it. */
  private tick(): number {
    this.now += HOUR;
    return this.now;
  }

  pay(document: ShopDocument, cents = document.open, on: LocalDate = TODAY): void {
    document.open -= cents;
    document.paidOn = on;
    document.changedAt = this.tick();
  }

  cancel(document: ShopDocument): void {
    document.isCancelled = true;
    document.open = 0;
    document.changedAt = this.tick();
  }

  /** Deleted, as if it had never been. */
  drop(document: ShopDocument): void {
    this.documents.splice(this.documents.indexOf(document), 1);
    this.tick();
  }

  /** Deleted, as if it had never been. */
  dropOrder(order: ShopOrder): void {
    this.orders.splice(this.orders.indexOf(order), 1);
    this.tick();
  }

  add(): ShopDocument {
    const document = {
      ...this.newDocument(++this.latest),
      kind: 'invoice' as const,
      paidOn: null,
      isCancelled: false,
    };
    const open = { ...document, open: document.total, changedAt: this.tick() };
    this.documents.push(open);
    return open;
  }

  rename(customer: ShopCustomer, name: string): void {
    customer.name = name;
    customer.changedAt = this.tick();
  }

  grant(customer: ShopCustomer, limit: number): void {
    customer.limit = limit;
    customer.changedAt = this.tick();
  }

  invoice(order: ShopOrder): void {
    order.invoicedPct = 100;
    order.changedAt = this.tick();
  }

  /** Open, or paid, or changed while a pull is under way: without a watermark in between. */
  changeUnseen(): void {
    for (const document of this.documents.filter(({ kind, open }) => kind === 'invoice' && open > 100).slice(0, 3))
      this.pay(document, 100);
  }

  private past(days: number): number {
    return this.now - days * 24 * HOUR - this.next(24 * HOUR);
  }

  private newCustomer(id: number): ShopCustomer {
    const digits = String(id).padStart(4, '0');
    return {
      id,
      code: `D${digits}`,
      name: `Handelsonderneming ${digits} "Één" B.V.`,
      vat: `NL80000${digits}B01`,
      kvk: `6000${digits}`,
      email: `crediteuren@handel${digits}.example`,
      iban: `NL91ABNA041716${digits}`,
      street: `Dorpsstraat ${id}`,
      postcode: '1234 AB',
      city: 'Ons Dorp',
      limit: id % 3 === 0 ? null : (id + 5) * 100_000,
      termDays: id % 2 === 0 ? 30 : 14,
      changedAt: this.past(40 + this.next(300)),
    };
  }

  private newDocument(id: number): ShopDocument {
    const customer = this.customers[this.next(this.customers.length)] as ShopCustomer;
    const kind = id % 20 === 0 ? 'credit-note' : id % 33 === 0 ? 'payment' : 'invoice';
    const on = addDays(TODAY, -10 - this.next(400));
    const total = 100 + this.next(2_000_000);
    const isPaid = kind === 'invoice' ? this.next(10) < 6 : this.next(10) < 4;
    const isPartly = !isPaid && kind === 'invoice' && this.next(4) === 0;
    const series = { invoice: 20_260_000, 'credit-note': 30_260_000, payment: 40_260_000 }[kind];
    return {
      id,
      kind,
      number: String(series + id),
      customer,
      on,
      dueOn: addDays(on, customer.termDays),
      total,
      open: isPaid ? 0 : isPartly ? Math.ceil(total / 3) : total,
      currency: id % 50 === 1 ? 'USD' : 'EUR',
      reference: `PO-${id}`,
      paidOn: isPaid || isPartly ? addDays(on, 5 + this.next(4)) : null,
      isCancelled: false,
      changedAt: this.past(30 + this.next(300)),
    };
  }

  private newOrder(id: number): ShopOrder {
    const customer = this.customers[this.next(this.customers.length)] as ShopCustomer;
    const invoicedPct = [0, 0, 25, 100][this.next(4)] as number;
    return {
      id,
      number: String(50_000 + id),
      customer,
      on: addDays(TODAY, -this.next(60)),
      total: 10_000 + this.next(500_000),
      invoicedPct,
      changedAt: this.past(30 + this.next(60)),
    };
  }
}
