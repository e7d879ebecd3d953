import { invoiceKey } from '../invoice-key';
import { type LocalDate, parseLocalDate } from '../local-date';
import type { Money } from '../money';
import type { OpenItem } from '../open-item';
import { openInBooks } from './new-dispute';
import type { PromisedItem } from './promise-record';

/** A promise as somebody is about to record it. */
export interface NewPromise {
  /** Null: not to be read as an amount. */
  readonly amount: Money | null;
  readonly promisedOn: string;
  /** Ids of the open items; empty: whatever is open. */
  readonly items: readonly string[];
}

export type PromiseField = 'amount' | 'promisedOn';

/** Invoices that somebody may promise to pay, each once: a contested part is settled another way. */
export const promisableItems = (openItems: readonly OpenItem[]): readonly OpenItem[] =>
  openItems.filter(({ open, partOf }) => open.minor > 0 && partOf === undefined);

/** What is open of an invoice in all, its contested part with it: what the book will be held against. */
function wholeOf(item: OpenItem, openItems: readonly OpenItem[]): Money {
  const parts = openItems.filter(({ partOf }) => partOf === item.id).map(openInBooks);
  const whole = openInBooks(item);
  return { ...whole, minor: parts.reduce((sum, { minor }) => sum + minor, whole.minor) };
}

/** The items of a promise, with what is open of them now. */
export function promisedItems(ids: readonly string[], openItems: readonly OpenItem[]): readonly PromisedItem[] {
  const chosen = promisableItems(openItems).filter(({ id }) => ids.includes(id));
  const distinct = new Map(chosen.map((item) => [invoiceKey(item.id, item.number), item]));
  return [...distinct.values()].map((item) => ({ item: item.id, number: item.number, open: wholeOf(item, openItems) }));
}

/** What of it is not as it must be: an amount above zero, no more than is open of what it is about, by today or a later day. */
export function promiseFaults(promise: NewPromise, openItems: readonly OpenItem[], today: LocalDate): readonly PromiseField[] {
  const { amount, promisedOn, items } = promise;
  const about = promisedItems(items.length > 0 ? items : openItems.map(({ id }) => id), openItems);
  const most = about.reduce((sum, { open }) => (open.currency === amount?.currency ? sum + open.minor : sum), 0);
  const faults: readonly [PromiseField, boolean][] = [
    ['amount', !amount || amount.minor <= 0 || amount.minor > most],
    ['promisedOn', !(parseLocalDate(promisedOn) && promisedOn >= today)],
  ];
  return faults.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
}
