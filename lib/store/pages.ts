import { Dexie } from 'dexie';
import type { GenerationId } from '@/lib/domain/ids';
import { database } from './database';
import type { DebtorRow } from './debtor-row';

const PAGE = 5_000;

/** Every debtor, in pages, so that no table is ever in memory as a whole. */
export async function* pagesOfDebtors(): AsyncGenerator<readonly DebtorRow[]> {
  let after = '';
  for (;;) {
    const page = await database.debtors.where(':id').above(after).limit(PAGE).toArray();
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.key;
  }
}

/** Every debtor number of a generation, in pages; a number in parts comes once. */
export async function* pagesOfNumbers(generation: GenerationId): AsyncGenerator<readonly string[]> {
  let after: readonly unknown[] = [generation];
  for (;;) {
    const keys = await database.positions
      .where(':id')
      .between(after, [generation, Dexie.maxKey], false)
      .limit(PAGE)
      .primaryKeys();
    const last = keys.at(-1);
    if (!last) return;
    yield [...new Set(keys.map(([, number]) => number))];
    after = [generation, last[1], Dexie.maxKey];
  }
}
