import type { Page } from 'puppeteer';

/** Everything in the extension's database, as text: two of them differ when anything was written. Runs in an extension page. */
export function readDatabase(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('creditside'));
    const stores = [...database.objectStoreNames].sort();
    const contents = await Promise.all(stores.map((name) => wait(database.transaction(name).objectStore(name).getAll())));
    database.close();
    return JSON.stringify(stores.map((name, index) => [name, contents[index]]));
  });
}
