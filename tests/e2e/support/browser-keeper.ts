import type { Page } from 'puppeteer';
import { type ChainHead, ChainVerifier } from '@/lib/ledger/chain/verify-chain';
import type { LedgerEvent } from '@/lib/ledger/contract';
import type { Keeper } from '@/tests/integration/support/closing-check';

interface SyncRow {
  readonly published: string | null;
}

/** All rows of a store of the extension's database, in the order of its keys. Of a page of the extension. */
function rowsOf<T>(page: Page, store: string): Promise<readonly T[]> {
  return page.evaluate(async (name) => {
    const wait = <V>(request: IDBRequest<V>): Promise<V> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('creditside'));
    const rows = await wait(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows as never;
  }, store);
}

/** The ledger in a real browser, read from its database through a page of the extension. */
export function browserKeeper(name: string, page: () => Page): Keeper {
  const events = () => rowsOf<LedgerEvent>(page(), 'events');
  return {
    name,
    events,
    records: () => rowsOf(page(), 'records'),
    quarantine: () => rowsOf(page(), 'quarantine'),
    acknowledged: async () => {
      const [sync] = await rowsOf<SyncRow>(page(), 'syncStates');
      const own = (await events()).filter(({ actor }) => actor.user === name);
      return own.filter(({ id }) => id <= (sync?.published ?? '')).length;
    },
    verify: async () => {
      const verifier = new ChainVerifier();
      for (const event of await events()) verifier.add(event);
      return verifier.end(await rowsOf<ChainHead>(page(), 'heads')).faults.map(({ kind }) => kind);
    },
  };
}
