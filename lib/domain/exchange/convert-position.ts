import type { Position } from '../book';
import type { CurrencyCode, Money } from '../money';
import type { OpenItem } from '../open-item';
import type { Conversion } from './conversion';
import { convertMoney } from './convert-money';

/** Every currency that an amount of a position is in. */
export function currenciesOf({
  openItems,
  settledItems,
  openOrders,
  creditLimit,
  external,
}: Position): ReadonlySet<CurrencyCode> {
  const found = new Set<CurrencyCode>();
  for (const { open } of openItems) found.add(open.currency);
  for (const { amount } of settledItems ?? []) found.add(amount.currency);
  for (const { open } of openOrders ?? []) found.add(open.currency);
  for (const limit of [creditLimit, external?.creditLimit]) if (limit) found.add(limit.currency);
  return found;
}

function convertItem(item: OpenItem, conversion: Conversion): OpenItem {
  const open = convertMoney(item.open, conversion);
  if (open === item.open) return item;
  const original = item.original && convertMoney(item.original, conversion);
  return { ...item, open, original, booked: item.open };
}

/** A position with its amounts in one currency; an item tells what it was booked for. Null converts nothing. */
export function convertPosition(position: Position, conversion: Conversion | null): Position {
  if (!conversion) return position;
  const inOne = (amount: Money): Money => convertMoney(amount, conversion);
  const { openItems, settledItems, openOrders, creditLimit, external } = position;
  return {
    ...position,
    openItems: openItems.map((item) => convertItem(item, conversion)),
    settledItems: settledItems?.map((item) => ({ ...item, amount: inOne(item.amount) })) ?? null,
    openOrders: openOrders?.map((order) => ({ ...order, open: inOne(order.open) })) ?? null,
    creditLimit: creditLimit && inOne(creditLimit),
    ...(external?.creditLimit && { external: { ...external, creditLimit: inOne(external.creditLimit) } }),
  };
}
