import type { LocalDate } from '../local-date';
import { money, negateMoney } from '../money';
import type { OpenItem, SettledItem } from '../open-item';
import { itemKey } from './item-key';
import type { MergedItem } from './merge-items';
import type { AllocatedPayment } from './sourced-position';

export interface PaidItems {
  readonly open: readonly OpenItem[];
  readonly settled: readonly SettledItem[];
}

interface Received {
  readonly minor: number;
  /** The last day on which something came in. */
  readonly on: LocalDate;
  readonly label: string;
  /** The day on which a direct debit was last given back; null: none was. */
  readonly returnedOn: LocalDate | null;
}

/** What came in for an item, net of what the bank took back, after the day until which its own source knows. */
function receivedFor(item: OpenItem, after: LocalDate | null, payments: readonly AllocatedPayment[]): Received | null {
  const key = itemKey(item.number);
  const parts = payments
    .filter(({ on }) => after === null || on > after)
    .flatMap(({ on, items, label }) => items.map((paid) => ({ ...paid, on, label })))
    .filter((paid) => key !== '' && paid.key === key && paid.amount.currency === item.open.currency);
  const last = parts.at(-1);
  if (!last) return null;
  const returned = parts.filter(({ isDebitReturn }) => isDebitReturn).at(-1);
  const minor = parts.reduce((sum, { amount }) => sum + amount.minor, 0);
  return { minor, on: last.on, label: last.label, returnedOn: returned?.on ?? null };
}

/** What a direct debit was tried for waits for no run any more once the bank gave it back. */
function withReturn(item: OpenItem, received: Received | null): OpenItem {
  if (!received?.returnedOn) return item;
  const { returnedOn, label } = received;
  return { ...item, isDirectDebit: true, directDebitReturnedOn: returnedOn, from: { ...item.from, isDirectDebit: label } };
}

const settledBy = (item: OpenItem, { on, label }: Received): SettledItem => ({
  id: item.number ?? item.id,
  invoiceOn: item.invoiceOn,
  dueOn: item.dueOn,
  settledOn: on,
  amount: item.original ?? item.open,
  from: label,
});

const onAccount = ({ entry, on, onAccount: amount, label }: AllocatedPayment): OpenItem[] =>
  amount === null || amount.minor === 0
    ? []
    : [
        {
          id: `bank/${entry}`,
          kind: 'payment-on-account',
          number: null,
          invoiceOn: on,
          dueOn: null,
          original: null,
          open: negateMoney(amount),
          from: { item: label },
        },
      ];

/**
 * Takes what the bank says off what is open. A payment counts once: what was booked by the day that an item's source speaks of is in
 * its amount already, and what it settled stays settled. What is paid in full is settled on the day of its last payment; nothing is ever
 * less than paid.
 */
export function applyPayments(
  open: readonly MergedItem[],
  payments: readonly AllocatedPayment[],
  lead: LocalDate | null,
): PaidItems {
  const inOrder = [...payments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const settled: SettledItem[] = [];
  const left: OpenItem[] = [];
  for (const { item: told, paidKnownUntil } of open) {
    const received = receivedFor(told, paidKnownUntil, inOrder);
    const item = withReturn(told, received);
    const minor = item.open.minor - (received?.minor ?? 0);
    if (!received || received.minor === 0) left.push(item);
    else if (minor > 0 || item.open.minor <= 0)
      left.push({ ...item, open: money(minor, item.open.currency), from: { ...item.from, open: received.label } });
    else settled.push(settledBy(item, received));
  }
  const listed = new Set(open.map(({ item }) => itemKey(item.number)));
  const before = inOrder
    .filter(({ on }) => lead !== null && on <= lead)
    .flatMap(({ settles = [], label }) => settles.map((item) => ({ ...item, from: label })));
  settled.push(...before.filter(({ id }) => !listed.has(itemKey(id))));
  const unapplied = inOrder.filter(({ on }) => lead === null || on > lead).flatMap(onAccount);
  return { open: [...left, ...unapplied], settled };
}
