import { Dexie } from 'dexie';
import type { GenerationId, SourceId } from '@/lib/domain/ids';
import { database } from './database';
import { type DebtorRow, decodeNumber } from './debtor-row';

const PAGE = 5_000;

/**
 * Makes what an import learnt of known debtors true, within the transaction that makes it the book. Another source may have told of the same
 * debtors since it was staged: what that learnt stays.
 */
export async function applyDebtorChanges(id: GenerationId, source: SourceId): Promise<void> {
  const { debtors, debtorChanges } = database;
  for (;;) {
    const page = await debtorChanges.where(':id').between([id], [id, Dexie.maxKey]).limit(PAGE).toArray();
    if (page.length === 0) return;
    const now = await debtors.bulkGet(page.map(({ debtor }) => debtor.key));
    await debtors.bulkPut(page.map(({ debtor }, at) => merged(debtor, now[at], id, source)));
    await debtorChanges.bulkDelete(page.map(({ debtor }) => [id, debtor.key]));
  }
}

/** An import speaks of its own numbers alone. Born in it from now on: an import that was the first to see the debtor may be discarded. */
function merged(learnt: DebtorRow, now: DebtorRow | undefined, id: GenerationId, source: SourceId): DebtorRow {
  const isOwn = (number: string) => decodeNumber(number).source === source;
  const others = (now ?? learnt).numbers.filter((number) => !isOwn(number));
  return {
    ...learnt,
    bornIn: id,
    numbers: [...others, ...learnt.numbers.filter(isOwn)],
    lookups: [...new Set([...(now?.lookups ?? []), ...learnt.lookups])],
  };
}
