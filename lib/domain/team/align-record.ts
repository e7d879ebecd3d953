import type { Position } from '../book';
import type { DebtorRecord } from '../record/debtor-record';
import { veiledId, veilIn, veilOf } from './veiled-id';

/** An invoice as somebody recorded it. */
interface Named {
  readonly item: string;
  readonly number: string | null;
}

/** A flag knows the items that it waits for by their ids alone. */
const byId = (item: string): Named => ({ item, number: null });

/** All that is needed of a position. */
type Invoices = Pick<Position, 'debtor' | 'openItems' | 'settledItems'>;

const isVeiled = ({ openItems, settledItems }: Invoices): boolean =>
  [openItems[0], settledItems?.[0]].some((item) => item !== undefined && veilIn(item.id) !== null);

/** Brings the names of invoices in a record over to how the position has them; an invoice that it does not hold stays unknown to it. */
function aligner(position: Invoices): (named: Named) => Named {
  const { debtor, openItems, settledItems } = position;
  const open = openItems.map(({ id, number }) => [veilOf(debtor, id, number), { item: id, number }] as const);
  const settled = (settledItems ?? []).map(({ id }) => [veilOf(debtor, id, null), { item: id, number: null }] as const);
  const byVeil = new Map<string, Named>([...settled, ...open]);
  return ({ item, number }) => {
    const veil = veilOf(debtor, item, number);
    return byVeil.get(veil) ?? { item: veiledId(0, veil), number: null };
  };
}

/**
 * What people recorded of invoices, as the position names them: who sees no invoice numbers records disputes and promises of veiled ones, and
 * who has the books of real ones. Both must come to the same.
 */
export function alignRecord(record: DebtorRecord, position: Invoices): DebtorRecord {
  const { disputes, promises, arrangements, flags } = record;
  const ofFlags = flags.flatMap(({ items }) => items.map(byId));
  const others = [...disputes, ...promises, ...arrangements].flatMap(({ items }): readonly Named[] => items);
  const named = [...ofFlags, ...others];
  if (named.length === 0 || !(isVeiled(position) || named.some(({ item }) => veilIn(item) !== null))) return record;
  const align = aligner(position);
  const withItems = <I extends Named, T extends { readonly items: readonly I[] }>(entry: T): T => ({
    ...entry,
    items: entry.items.map((each) => ({ ...each, ...align(each) })),
  });
  return {
    ...record,
    flags: flags.map((flag) => ({ ...flag, items: flag.items.map((id) => align(byId(id)).item) })),
    disputes: disputes.map(withItems),
    promises: promises.map(withItems),
    arrangements: arrangements.map(withItems),
  };
}
