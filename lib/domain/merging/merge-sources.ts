import type { BookField, FieldSources, Position } from '../book';
import type { SettledItem } from '../open-item';
import { applyPayments } from './apply-payments';
import { itemKey } from './item-key';
import { leadSource } from './lead-source';
import { mergeItems } from './merge-items';
import type { AllocatedPayment, SourcedPosition } from './sourced-position';

/** The one that leads first, if any does. */
type Sources = readonly [SourcedPosition, ...SourcedPosition[]];

/** What is not known of it is left out, so that it can be laid over what another source knows. */
function known<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;
}

/** Best first: what the first does not know is taken from the next. */
const layered = <T extends object>([first, ...others]: readonly [T, ...T[]]): T =>
  Object.assign({ ...first }, ...[...others].reverse().map(known), known(first));

/** Each settled invoice once, naming its source where that is not the first. Null while no source tells what was settled. */
function settledOf([first, ...others]: Sources, paid: readonly SettledItem[]): readonly SettledItem[] | null {
  const named = others.map(({ position, from }) => position.settledItems?.map((item) => ({ ...item, from: from.label })) ?? null);
  const lists = [first.position.settledItems, ...named, paid.length > 0 ? paid : null];
  if (lists.every((list) => list === null)) return null;
  const byKey = new Map<string, SettledItem>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const key = itemKey(item.id) || `#${byKey.size}`;
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

const FIELDS: readonly BookField[] = ['creditLimit', 'paymentTerm', 'openOrders'];

/** Who tells each figure that the first source does not. */
function fieldSources([first, ...others]: Sources): FieldSources | null {
  const from: Partial<Record<BookField, string>> = {};
  for (const field of FIELDS) {
    if (first.position[field] !== null) continue;
    const telling = others.find(({ position }) => position[field] !== null);
    if (telling) from[field] = telling.from.label;
  }
  return Object.keys(from).length > 0 ? from : null;
}

/**
 * One position of a legal entity from every source that knows it, pure, by invoice number. The freshest list of all that is open leads;
 * the others fill in what it does not tell and add what it is too old to know; the bank tells what was paid since. What no source
 * knows stays unknown.
 */
export function mergeSources(
  told: readonly [SourcedPosition, ...SourcedPosition[]],
  payments: readonly AllocatedPayment[] = [],
): Position {
  const [only] = told;
  const isListed = only.from.listing === 'complete';
  if (told.length === 1 && isListed && payments.length === 0) return only.position;
  const lead = leadSource(told);
  const others = told.filter((each) => each !== lead).sort((a, b) => (a.from.asOf < b.from.asOf ? 1 : -1));
  const [first = only, ...rest] = lead ? [lead, ...others] : others;
  const inOrder: Sources = [first, ...rest];
  const positions = [first.position, ...rest.map(({ position }) => position)] as const;
  const paid = applyPayments(mergeItems(lead, others), payments, lead?.from.asOf ?? null);
  const from = fieldSources(inOrder);
  return {
    ...layered(positions),
    identity: layered([first.position.identity, ...rest.map(({ position }) => position.identity)]),
    openItems: paid.open,
    settledItems: settledOf(inOrder, paid.settled),
    ...(from && { from }),
  };
}
