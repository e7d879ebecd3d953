import type { GenerationId } from '@/lib/domain/ids';
import type { NumberChanges } from './live-changes';
import { encodeOpenItem, encodeOpenOrder, encodeSettledItem, type PositionRow } from './position-row';

type Content = Pick<PositionRow, 'debtor' | 'open' | 'settled' | 'orders'>;

/** All parts of one debtor number as one. */
export function wholeRow(generation: GenerationId, number: string, parts: readonly PositionRow[]): PositionRow {
  const debtors = parts.flatMap(({ debtor }) => debtor ?? []);
  return {
    generation,
    number,
    part: 0,
    debtor: debtors.length > 0 ? Object.assign({ number, name: null }, ...debtors) : null,
    open: parts.flatMap(({ open }) => open),
    settled: parts.flatMap(({ settled }) => settled),
    orders: parts.flatMap(({ orders }) => orders),
  };
}

/** The row with what was told anew: each item and order replaces the one of its id, or takes it away. */
export function changedRow(row: PositionRow, { debtor, items, orders }: NumberChanges): PositionRow {
  const open = [...items.values()].flatMap((item) => (item && 'open' in item ? [encodeOpenItem(item.open)] : []));
  const settled = [...items.values()].flatMap((item) => (item && 'settled' in item ? [encodeSettledItem(item.settled)] : []));
  const ordered = [...orders.values()].flatMap((order) => (order ? [encodeOpenOrder(order)] : []));
  return {
    ...row,
    debtor: debtor ?? row.debtor,
    open: replaced(row.open, open, (id) => items.has(id)),
    settled: replaced(row.settled, settled, (id) => items.has(id)),
    orders: replaced(row.orders, ordered, (id) => orders.has(id)),
  };
}

/** Those that stay, in their order, with what replaces them in their place; what is new comes last. */
function replaced<T extends readonly [string, ...unknown[]]>(
  before: readonly T[],
  told: readonly T[],
  isTold: (id: string) => boolean,
): T[] {
  const byId = new Map(told.map((each) => [each[0], each]));
  const kept = before.flatMap((each) => {
    const next = byId.get(each[0]);
    byId.delete(each[0]);
    return next ? [next] : isTold(each[0]) ? [] : [each];
  });
  return [...kept, ...byId.values()];
}

/** Keys in one order, nothing that is not told: equal for records that say the same. */
function ordered(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const told = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byText = <T>(list: readonly T[]): string[] => list.map((each) => JSON.stringify(each)).sort();

/** Whether two rows say the same, whatever the order of their items. */
export function isSameContent(a: Content, b: Content): boolean {
  return textOf(a) === textOf(b);
}

const textOf = ({ debtor, open, settled, orders }: Content): string =>
  JSON.stringify([debtor && JSON.stringify(debtor, ordered), byText(open), byText(settled), byText(orders)]);
