import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer';
import type { At } from '@/lib/domain/assessment';
import { instant, type LocalDate } from '@/lib/domain/local-date';
import { EUR } from '@/lib/domain/money';
import { todayInAmsterdam } from '@/tests/demo/days';

const MS_BETWEEN = 100;
const COMPANY = {
  id: 'default',
  name: '',
  currency: EUR,
  timeZone: 'Europe/Amsterdam',
  isSme: null,
  vatRatePct: 21,
  own: { vatIds: [], registrationNumbers: [], ibans: [] },
};

/** The one file that the page of the bench holds from here on. */
export async function holdFile(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Milliseconds of the worker that the product imports with, until the book only waits for its confirmation. */
export function importOnce(page: Page): Promise<number> {
  return timeWorker(page, '/job.js');
}

/** Milliseconds of the parser alone, in a worker too. */
export function parseOnce(page: Page): Promise<number> {
  return timeWorker(page, '/parse.js');
}

async function timeWorker(page: Page, script: string): Promise<number> {
  const at: At = { now: instant(new Date().toISOString()), today: todayInAmsterdam() as LocalDate };
  await page.evaluate(runWorker, script, COMPANY, at);
  for (;;) {
    const ended = await page.evaluate(() => (globalThis as { ended?: number | string }).ended);
    if (typeof ended === 'number') return ended;
    if (ended !== undefined) throw new Error(ended);
    // Asked again and again, since the browser's driver gives up on what takes minutes.
    await wait(MS_BETWEEN);
  }
}

/**
 * Runs in the page. The clock starts when the worker is there and the database open, as they are for the bare write that it is held against:
 * the worker answers a question about no company first. Milliseconds, or what went wrong, come to stand in `ended`.
 */
async function runWorker(script: string, company: object, at: At): Promise<void> {
  const scope = globalThis as { ended?: number | string | undefined };
  const file = document.querySelector('input')?.files?.[0];
  const worker = new Worker(script);
  const answer = () => new Promise<MessageEvent>((resolve) => worker.addEventListener('message', resolve, { once: true }));
  scope.ended = undefined;
  worker.onerror = ({ message }) => {
    scope.ended = message;
  };
  worker.postMessage({ kind: 'allocate', company: 'nobody' });
  await answer();
  const start = performance.now();
  worker.onmessage = ({ data }) => {
    if (data.kind !== 'ended') return;
    const { ok, error } = data.outcome.result;
    scope.ended = ok ? performance.now() - start : JSON.stringify(error);
    worker.terminate();
  };
  worker.postMessage({ kind: 'start', files: [file], file, company, at, reading: {} });
}

/** So that the next import finds nothing, as the first one did. */
export function forgetBook(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const name of ['creditside', 'creditside-raw'])
      await new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      });
  });
}
