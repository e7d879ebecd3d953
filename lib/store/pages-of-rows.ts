import { Dexie } from 'dexie';
import type { GenerationId } from '@/lib/domain/ids';
import { wholeRow } from './changed-row';
import { database } from './database';
import type { PositionRow } from './position-row';

const PAGE = 2_000;

/** Every debtor number of a generation in the order of its key, all its parts as one row, in pages. */
export async function* pagesOfRows(id: GenerationId): AsyncGenerator<readonly PositionRow[]> {
  let after: readonly unknown[] = [id];
  let unfinished: PositionRow[] = [];
  for (;;) {
    const rows = await database.positions.where(':id').between(after, [id, Dexie.maxKey], false).limit(PAGE).toArray();
    const last = rows.at(-1);
    const numbers = [...Map.groupBy([...unfinished, ...rows], ({ number }) => number)];
    const open = last ? numbers.pop() : undefined;
    unfinished = open?.[1] ?? [];
    yield numbers.map(([number, parts]) => wholeRow(id, number, parts));
    if (!last) return;
    after = [id, last.number, last.part];
  }
}
