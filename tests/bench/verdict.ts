import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer';
import { openCrm, typeQuantity } from '@/tests/demo/crm-page';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { enableSite, importBook } from '@/tests/support/browser/extension-pages';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { sidebarFrame } from '@/tests/support/browser/sidebar';
import { buildExtension } from '@/tests/support/build-extension';
import type { BenchOptions } from './bench';
import { bigBook } from './big-book';
import { type Figure, latency } from './figures';
import { pageTrace } from './page-trace';

type Session = Awaited<ReturnType<typeof launchChromium>>;

const ACCOUNTS = ['a-1001', 'a-1002', 'a-1003', 'a-1004'];
const QUOTE = '/quotes/q-2041';

interface Painted {
  readonly at: number;
  readonly seenAt: number;
}

/** Every verdict that the frame painted, as moments comparable across processes, in milliseconds. */
function painted(frame: Frame): Promise<Painted[]> {
  return frame.evaluate(() =>
    performance.getEntriesByName('creditside:verdict').map((entry) => ({
      at: performance.timeOrigin + entry.startTime,
      seenAt: (entry as PerformanceMark).detail.seenAt as number,
    })),
  );
}

async function nextPainted(frame: Frame, known: number): Promise<Painted> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const all = await painted(frame);
    if (all.length > known) return all.at(-1) as Painted;
    // Rarely: to ask is work for the very thread that is measured.
    await wait(250);
  }
  throw new Error('no verdict was painted');
}

/** Repeats a change in the page and tells, per change, the time from the page's event to the painted verdict. */
async function eachChange(page: Page, runs: number, change: (run: number) => Promise<unknown>): Promise<number[]> {
  const frame = await sidebarFrame(page);
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    await wait(120);
    const known = (await painted(frame)).length;
    await change(run);
    await wait(250);
    const { at, seenAt } = await nextPainted(frame, known);
    samples.push(at - seenAt);
  }
  return samples;
}

/** One animation frame and one indexed read of one record in the panel's own frame: the least that any answer costs. */
async function leastCost(page: Page, runs: number): Promise<number[]> {
  const frame = await sidebarFrame(page);
  return frame.evaluate(async (times) => {
    const open = indexedDB.open('creditside');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const samples: number[] = [];
    for (let run = 0; run < times; run++) {
      const start = performance.now();
      await new Promise((resolve) => {
        database.transaction('positions').objectStore('positions').getAll(null, 1).onsuccess = resolve;
      });
      await new Promise(requestAnimationFrame);
      samples.push(performance.now() - start);
    }
    database.close();
    return samples;
  }, runs);
}

async function nextRecord(page: Page, crm: DemoServer, runs: number): Promise<Figure> {
  await openCrm(page, crm.pageUrl(`/accounts/${ACCOUNTS[0]}`));
  await nextPainted(await sidebarFrame(page), 0);
  const go = (run: number) =>
    page.evaluate(
      (route) => {
        location.hash = route;
      },
      `#/accounts/${ACCOUNTS[(run + 1) % ACCOUNTS.length]}`,
    );
  const samples = await eachChange(page, runs, go);
  return latency('verdict.next-record', samples, 50, {
    name: 'one indexed read + one frame',
    samples: await leastCost(page, runs),
  });
}

async function quoteEdit(page: Page, crm: DemoServer, runs: number): Promise<Figure> {
  await openCrm(page, crm.pageUrl(QUOTE));
  await nextPainted(await sidebarFrame(page), 0);
  return latency('quote-edit', await eachChange(page, runs, (run) => typeQuantity(page, 0, 2 + (run % 7))), 32);
}

async function sleepWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/** From the start of our script in the page to the painted verdict, each time in a new document. */
async function fullLoad(session: Session, crm: DemoServer, runs: number, isAsleep: boolean): Promise<Figure> {
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await session.browser.newPage();
    if (isAsleep) await sleepWorker(session);
    const trace = await pageTrace(page, async () => {
      await openCrm(page, crm.pageUrl(QUOTE));
      await nextPainted(await sidebarFrame(page), 0);
    });
    const [first] = await painted(await sidebarFrame(page));
    if (first && trace.startedAt !== null) samples.push(first.at - trace.startedAt);
    await page.close();
  }
  return isAsleep ? latency('verdict.full-load.asleep', samples, 200) : latency('verdict.full-load.warm', samples, 150);
}

export const verdictSuite = {
  names: ['verdict', 'quote-edit'],
  async run(options: BenchOptions): Promise<readonly Figure[]> {
    const crm = await startDemoServer();
    const session = await launchChromium({ extension: await buildExtension('chrome') });
    try {
      await enableSite(session, 'demo', crm.origin);
      await importBook(session, await bigBook('csv', options));
      const page = await session.browser.newPage();
      const figures = [await nextRecord(page, crm, options.quickRuns), await quoteEdit(page, crm, options.quickRuns)];
      await page.close();
      return [
        ...figures,
        await fullLoad(session, crm, options.quickRuns, false),
        await fullLoad(session, crm, options.quickRuns, true),
      ];
    } finally {
      await session.close();
      await crm.stop();
    }
  },
};
