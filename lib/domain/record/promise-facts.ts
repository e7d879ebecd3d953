import type { PromiseToPay } from '../facts';
import { invoiceKey } from '../invoice-key';
import type { LocalDate } from '../local-date';
import { type Money, money, negateMoney } from '../money';
import type { OpenItem } from '../open-item';
import type { PromiseParameters } from '../promises/promise-parameters';
import { settlePromises } from '../promises/settle-promises';
import type { Receipt } from '../receipt';
import type { KnownPayments } from './paid-since';
import type { PromisedItem, PromiseRecord } from './promise-record';

/** What was open of an invoice on the day that somebody promised to pay it. */
interface Seen {
  readonly on: LocalDate;
  readonly open: Money;
}

const keyOf = ({ item, number }: PromisedItem): string => invoiceKey(item, number);
const openKey = ({ id, number }: OpenItem): string => invoiceKey(id, number);
const inBooks = ({ open, booked }: OpenItem): Money => booked ?? open;

/** Per invoice what was seen of it, in the order of the promises. */
function seenOf(promises: readonly PromiseRecord[]): ReadonlyMap<string, readonly Seen[]> {
  const seen = new Map<string, Seen[]>();
  for (const { on, items } of promises) {
    for (const item of items) seen.set(keyOf(item), [...(seen.get(keyOf(item)) ?? []), { on, open: item.open }]);
  }
  return seen;
}

/**
 * What came off an invoice between the times that it was looked at. What is paid of an open invoice has no day of its own: it counts from
 * the day before it was seen, so that nobody is late by our not knowing.
 */
function receiptsFor(invoice: string, seen: readonly Seen[], { openItems, settledItems }: KnownPayments): readonly Receipt[] {
  const open = openItems.find((item) => openKey(item) === invoice);
  const settledOn = open ? undefined : settledItems?.find(({ id }) => invoiceKey(id, null) === invoice)?.settledOn;
  return seen.flatMap(({ on, open: before }, at): Receipt[] => {
    const next = seen[at + 1];
    const after = next ? next.open : open ? inBooks(open) : money(0, before.currency);
    if (after.currency !== before.currency || after.minor >= before.minor) return [];
    const paidOn = !next && settledOn && settledOn > on ? settledOn : on;
    return [{ on: paidOn, amount: money(before.minor - after.minor, before.currency), invoice }];
  });
}

/** All that came in, as far as the book tells: off the invoices that were promised, of others what was settled, and on account. */
function receiptsOf(promises: readonly PromiseRecord[], known: KnownPayments): readonly Receipt[] {
  const seen = seenOf(promises);
  const promised = [...seen].flatMap(([invoice, all]) => receiptsFor(invoice, all, known));
  const others = (known.settledItems ?? []).map(({ id, settledOn, amount }) => {
    return { on: settledOn, amount, invoice: invoiceKey(id, null) };
  });
  const onAccount = known.openItems.flatMap((item): Receipt[] => {
    if (item.kind !== 'payment-on-account' || item.invoiceOn === null) return [];
    return [{ on: item.invoiceOn, amount: negateMoney(inBooks(item)) }];
  });
  return [...promised, ...others.filter(({ invoice }) => !seen.has(invoice)), ...onAccount];
}

/** The invoices of a promise as the book names them now; those that it no longer lists as they were. */
function itemsNow({ items }: PromiseRecord, openItems: readonly OpenItem[]): readonly string[] {
  const keys = new Set(items.map(keyOf));
  const now = openItems.filter((item) => keys.has(openKey(item))).map(({ id }) => id);
  return now.length > 0 ? now : items.map(({ item }) => item);
}

/**
 * How each promise stands, in the order given (domain.md 2.5, DR-14): kept or broken by what the book tells of payments until the day that
 * it knows, so that a book of last week accuses nobody of yesterday. Amounts in the currency in which they were promised.
 */
export function promiseFacts(
  promises: readonly PromiseRecord[],
  known: KnownPayments,
  terms: PromiseParameters,
): readonly PromiseToPay[] {
  if (promises.length === 0) return [];
  const made = promises.map(({ amount, promisedOn, on, items }) => {
    return { amount, on: promisedOn, madeOn: on, invoices: items.map(keyOf) };
  });
  const settled = settlePromises(made, receiptsOf(promises, known), known.until, terms);
  return settled.map((promise, at) => {
    const record = promises[at];
    return record && record.items.length > 0 ? { ...promise, items: itemsNow(record, known.openItems) } : promise;
  });
}
