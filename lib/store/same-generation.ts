import type { GenerationId } from '@/lib/domain/ids';
import { isSameContent } from './changed-row';
import { pagesOfRows } from './pages-of-rows';
import type { PositionRow } from './position-row';

async function* rowsOf(id: GenerationId): AsyncGenerator<PositionRow> {
  for await (const page of pagesOfRows(id)) yield* page;
}

/** Whether two generations hold the same of the same debtor numbers: walked side by side in the order of their key. */
export async function isSameGeneration(one: GenerationId, other: GenerationId): Promise<boolean> {
  const [ones, others] = [rowsOf(one), rowsOf(other)];
  for (;;) {
    const [a, b] = [await ones.next(), await others.next()];
    if (a.done || b.done) return a.done === b.done;
    if (a.value.number !== b.value.number || !isSameContent(a.value, b.value)) return false;
  }
}
