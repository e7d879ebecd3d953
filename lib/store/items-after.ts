import type { GenerationId } from '@/lib/domain/ids';
import type { OpenItem, SettledItem } from '@/lib/domain/open-item';
import { pagesOfRows } from './pages-of-rows';
import { decodeOpenItem, decodeSettledItem, type PositionRow } from './position-row';

/** Items of one debtor number. */
export interface RowItems {
  readonly open: readonly OpenItem[];
  readonly settled: readonly SettledItem[];
}

/** All items of a generation as they will be once `changed` has replaced the rows of its debtor numbers. */
export async function* itemsAfter(id: GenerationId, changed: ReadonlyMap<string, PositionRow>): AsyncGenerator<RowItems> {
  const fresh = new Map(changed);
  for await (const page of pagesOfRows(id))
    for (const row of page) {
      yield itemsOf(changed.get(row.number) ?? row);
      fresh.delete(row.number);
    }
  for (const row of fresh.values()) yield itemsOf(row);
}

const itemsOf = ({ open, settled }: PositionRow): RowItems => ({
  open: open.map(decodeOpenItem),
  settled: settled.map(decodeSettledItem),
});
