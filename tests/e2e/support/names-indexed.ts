import type { Page } from 'puppeteer';

/** Waits until the names of the book on show are in their index: that is made behind the page, after an import was confirmed. */
export async function namesIndexed(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('creditside');
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const database = opening.result;
          const rows = database.transaction('nameIndexes').objectStore('nameIndexes').getAll();
          rows.onerror = () => resolve(false);
          rows.onsuccess = () => {
            database.close();
            resolve(rows.result.some(({ done }: { readonly done: readonly string[] }) => done.length > 0));
          };
        };
      }),
    { polling: 100, timeout: 30_000 },
  );
}
