import type { Page } from 'puppeteer';

/** How many rows each store of the extension's database holds. Of a page of the extension. */
export function countRows(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('creditside'));
    const names = [...database.objectStoreNames];
    const counts = await Promise.all(names.map((name) => wait(database.transaction(name).objectStore(name).count())));
    database.close();
    return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0]));
  });
}
