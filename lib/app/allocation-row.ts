import type { PaidAllocation, TakenBackAllocation } from '@/lib/domain/allocation/allocation';
import { itemKey } from '@/lib/domain/merging/item-key';
import type { AllocatedPayment } from '@/lib/domain/merging/sourced-position';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';

/**
 * An allocation as it is kept, by item number rather than by the id of one source. `left` holds what is still open of each item, in minor
 * units, and is carried from one allocation to the next: the payment that takes the last of it settles it.
 */
export function allocationRow(
  { outcome, entry, debtor, items, onAccount }: PaidAllocation | TakenBackAllocation,
  known: ReadonlyMap<string, OpenItem>,
  left: Map<string, number>,
): Omit<AllocatedPayment, 'label'> {
  const settles: SettledItem[] = [];
  const paid = items.flatMap(({ id, amount }) => {
    const item = known.get(id);
    if (!item) return [];
    const place = `${debtor} ${id}`;
    const rest = (left.get(place) ?? item.open.minor) - amount.minor;
    left.set(place, rest);
    if (rest <= 0 && item.open.minor > 0 && amount.minor > 0) settles.push(settledItem(item, entry.on));
    const isDebitReturn = outcome === 'taken-back' && (entry.isDebitReturn === true || item.isDirectDebit === true);
    return [{ key: itemKey(item.number), amount, ...(isDebitReturn && { isDebitReturn }) }];
  });
  return { entry: `${entry.account ?? ''} ${entry.id}`, on: entry.on, items: paid, onAccount, settles };
}

const settledItem = ({ id, number, invoiceOn, dueOn, original, open }: OpenItem, settledOn: SettledItem['settledOn']) => ({
  id: number ?? id,
  invoiceOn,
  dueOn,
  settledOn,
  amount: original ?? open,
});
