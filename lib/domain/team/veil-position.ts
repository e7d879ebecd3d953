import type { Position } from '../book';
import type { DebtorIdentity } from '../debtor';
import type { OpenItem, SettledItem } from '../open-item';
import { veiledId, veilOf } from './veiled-id';

/** What each id is among all of them, in their order. */
function ranksOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].sort().map((id, rank) => [id, rank]));
}

/** Further accounts serve to allocate what the bank received, which is done where the books are. */
function withoutAccounts({ otherIbans: _, ...identity }: DebtorIdentity): DebtorIdentity {
  return identity;
}

/**
 * A position for those who see no invoices: what a verdict needs of each (days, amounts, whether it is contested) and nothing by which it can
 * be told which invoice it is. The same verdict follows from both (`alignRecord` brings what people recorded of invoices over).
 */
export function veilPosition(position: Position): Position {
  const { debtor, openItems, settledItems } = position;
  const ranks = ranksOf([...openItems, ...(settledItems ?? [])].map(({ id }) => id));
  const idOf = (id: string, number: string | null) => veiledId(ranks.get(id) ?? 0, veilOf(debtor, id, number));
  const open = ({ references: _, from: __, ...item }: OpenItem): OpenItem => ({
    ...item,
    id: idOf(item.id, item.number),
    number: null,
  });
  const settled = ({ from: _, ...item }: SettledItem): SettledItem => ({ ...item, id: idOf(item.id, null) });
  return {
    ...position,
    identity: withoutAccounts(position.identity),
    openItems: openItems.map(open),
    settledItems: settledItems?.map(settled) ?? null,
  };
}
