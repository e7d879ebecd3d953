import { fitAmount } from './fit-amount';
import type { LedgerItem } from './item-book';
import type { NamedItem } from './named-items';

/** What is taken off each item, in minor units. */
export type Amounts = ReadonlyMap<LedgerItem, number>;

/**
 * What an amount pays of the items of one debtor that it names: all of them or the one set that has the amount; else, when the names are sure or
 * the account is the debtor's, as much of them as there is, oldest first, and the rest stays on account. Null: the names may be a coincidence;
 * `two`: more than one set of them has the amount.
 */
export function payNamed(minor: number, named: readonly NamedItem[], isFromDebtor: boolean): Amounts | 'two' | null {
  const items = named.map(({ item }) => item);
  if (sumOf(items) === minor) return inFull(items);
  const fit = fitAmount(items, minor);
  if (fit === 'two') return 'two';
  if (fit !== null) return inFull(fit.items);
  const meant = named.filter(({ isSure, isAlone }) => isAlone && (isSure || isFromDebtor)).map(({ item }) => item);
  if (minor < 0) return refund(minor, meant);
  const credits = meant.filter(({ open }) => open < 0);
  const invoices = meant.filter(({ open }) => open > 0).sort(oldestFirst);
  if (invoices.length === 0) return null;
  // Credit notes that are named are set off first; without enough to set them off against they are left alone.
  const setOff = -sumOf(credits) < sumOf(invoices) ? credits : [];
  return new Map([...inFull(setOff), ...filled(invoices, minor - sumOf(setOff))]);
}

/** Money paid back takes off one credit note that is named, no more than it is. */
function refund(minor: number, meant: readonly LedgerItem[]): Amounts | null {
  const [only, another] = meant;
  return only && !another && only.open < minor ? new Map([[only, minor]]) : null;
}

function filled(invoices: readonly LedgerItem[], minor: number): Map<LedgerItem, number> {
  const amounts = new Map<LedgerItem, number>();
  let rest = minor;
  for (const item of invoices) {
    const part = Math.min(item.open, rest);
    if (part > 0) amounts.set(item, part);
    rest -= part;
  }
  return amounts;
}

const inFull = (items: readonly LedgerItem[]): Map<LedgerItem, number> => new Map(items.map((item) => [item, item.open]));
const sumOf = (items: readonly LedgerItem[]): number => items.reduce((sum, { open }) => sum + open, 0);

const ageKey = ({ item }: LedgerItem): string => `${item.dueOn ?? item.invoiceOn ?? '9999'} ${item.id}`;
const oldestFirst = (one: LedgerItem, other: LedgerItem): number => (ageKey(one) < ageKey(other) ? -1 : 1);
