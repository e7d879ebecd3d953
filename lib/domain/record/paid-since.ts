import { invoiceKey } from '../invoice-key';
import type { LocalDate } from '../local-date';
import { type Money, money, negateMoney } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import type { Receipt } from '../receipt';
import type { PromisedItem } from './promise-record';

/** What the book says of payments, and the day until which it knows. */
export interface KnownPayments {
  readonly openItems: readonly OpenItem[];
  readonly settledItems: readonly SettledItem[] | null;
  readonly until: LocalDate;
}

/** The same invoice by its number, else by its id: another source may call it otherwise. */
export const isItem = (
  { item, number }: Pick<PromisedItem, 'item' | 'number'>,
  held: Pick<OpenItem, 'id' | 'number' | 'partOf'>,
): boolean => invoiceKey(held.partOf ?? held.id, held.number) === invoiceKey(item, number);

/** What is still open of it in the currency that it was agreed in; in another currency nothing is known to have come off. */
function openOf({ open, booked = open }: OpenItem, before: Money): number {
  return booked.currency === before.currency ? Math.max(0, booked.minor) : before.minor;
}

/** What came off one invoice since. An open part has no day of its own: it counts from `since`, so that nobody is late by our not knowing. */
function receiptOf(promised: PromisedItem, since: LocalDate, { openItems, settledItems }: KnownPayments): Receipt {
  const { open: before } = promised;
  // A part that is contested stands on a line of its own.
  const open = openItems.filter((item) => isItem(promised, item));
  if (open.length > 0) {
    const left = open.reduce((sum, item) => sum + openOf(item, before), 0);
    return { on: since, amount: money(Math.max(0, before.minor - left), before.currency) };
  }
  const settled = settledItems?.find(({ id }) => isItem(promised, { id, number: id }));
  return { on: settled && settled.settledOn > since ? settled.settledOn : since, amount: before };
}

/**
 * What was received since a day for these invoices, as far as the book tells: what came off them, what was settled, and what was paid on
 * account after that day and is not set off yet. An invoice that the book no longer lists was settled.
 */
export function paidSince(items: readonly PromisedItem[], since: LocalDate, known: KnownPayments): readonly Receipt[] {
  const currency = items[0]?.open.currency;
  const own = items.map((item) => receiptOf(item, since, known));
  const onAccount = known.openItems.flatMap(({ kind, invoiceOn, open, booked = open }): Receipt[] =>
    kind === 'payment-on-account' && invoiceOn !== null && invoiceOn > since && booked.currency === currency
      ? [{ on: invoiceOn, amount: negateMoney(booked) }]
      : [],
  );
  return [...own, ...onAccount].filter(({ amount }) => amount.minor > 0);
}
