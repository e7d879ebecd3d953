import type { Page } from 'puppeteer';

/**
 * Copies every record that an import wrote into a database of the same shape with nothing in between: `put` after `put`, in transactions
 * of two thousand. Milliseconds of the writing alone. Runs in an extension page.
 */
export function rawBulkWrite(page: Page): Promise<number> {
  page.setDefaultTimeout(0);
  return page.evaluate(async () => {
    const AT_ONCE = 2_000;
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const source = await settle(indexedDB.open('creditside'));
    const names = [...source.objectStoreNames];
    const opening = indexedDB.open('creditside-raw', 1);
    opening.onupgradeneeded = () => {
      const reading = source.transaction(names);
      for (const name of names) {
        const from = reading.objectStore(name);
        const to = opening.result.createObjectStore(name, { keyPath: from.keyPath, autoIncrement: from.autoIncrement });
        for (const indexName of from.indexNames) {
          const index = from.index(indexName);
          to.createIndex(indexName, index.keyPath, { unique: index.unique, multiEntry: index.multiEntry });
        }
      }
    };
    const target = await settle(opening);
    const write = (name: string, rows: readonly unknown[]): Promise<void> =>
      new Promise((resolve, reject) => {
        const transaction = target.transaction(name, 'readwrite');
        for (const row of rows) transaction.objectStore(name).put(row);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    let ms = 0;
    for (const name of names) {
      let after: IDBKeyRange | null = null;
      for (;;) {
        const store = source.transaction(name).objectStore(name);
        const [rows, keys] = await Promise.all([settle(store.getAll(after, AT_ONCE)), settle(store.getAllKeys(after, AT_ONCE))]);
        if (rows.length === 0) break;
        const start = performance.now();
        await write(name, rows);
        ms += performance.now() - start;
        after = IDBKeyRange.lowerBound(keys.at(-1), true);
      }
    }
    target.close();
    source.close();
    indexedDB.deleteDatabase('creditside-raw');
    return ms;
  });
}
