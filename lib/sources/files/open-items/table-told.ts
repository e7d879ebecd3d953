import type { DebtorRecord } from '@/lib/domain/debtor';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { ItemRecord } from './item-of-row';

/** What the rows of a table could tell; a book is no better than this. */
export class TableTold {
  items = false;
  numbers = false;
  invoiceDates = false;
  dueDates = false;
  settled = false;
  orders = false;
  limits = false;
  terms = false;
  /** The earliest of the dates that the rows speak of: the book as a whole is no newer. */
  asOf: LocalDate | null = null;
  private readonly currencies = new Map<CurrencyCode, number>();

  /** The currency of most rows; null before the first. */
  get currency(): CurrencyCode | null {
    const [most] = [...this.currencies].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? null;
  }

  row(currency: CurrencyCode, asOf: LocalDate | null): void {
    if (asOf !== null && (this.asOf === null || asOf < this.asOf)) this.asOf = asOf;
    this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
  }

  debtor({ creditLimit, paymentTerm }: DebtorRecord): void {
    this.limits ||= creditLimit !== undefined;
    this.terms ||= paymentTerm !== undefined;
  }

  item(record: ItemRecord): void {
    this.items = true;
    this.settled ||= record.kind === 'settled-item';
    this.orders ||= record.kind === 'open-order';
    if (record.kind !== 'open-item') return;
    this.numbers ||= record.item.number !== null;
    this.invoiceDates ||= record.item.invoiceOn !== null;
    this.dueDates ||= record.item.dueOn !== null;
  }
}
