import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import type { Described } from '@/lib/matching/who';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { inRoot, ROOT } from '@/tests/support/paths';
import { type Figure, latency, round } from './figures';
import { described } from './match-fit';
import type { MatchPage } from './support/match-page';
import { madeUpSet } from './support/match-set';

const SEED = 8;
const QUERIES = 400;
const COLD_STARTS = 20;
const ADDED = 15;

type InPage = typeof globalThis & { readonly matchPage: MatchPage };

async function pageScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: inRoot('tests/bench/support/match-page.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the page was not built');
  return output.output[0].code;
}

/** One page with one script, at an address of its own, so that it has a database. */
async function serve(script: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><title>match</title><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

const searchIn = (page: Page, seen: readonly Described[]): Promise<number[]> =>
  page.evaluate((each) => (globalThis as InPage).matchPage.search(each), seen as Described[]);

/** Asked for now and then: an answer that takes minutes is given up on. */
async function fillIndex(page: Page, size: number): Promise<number> {
  await page.evaluate((count, seed) => (globalThis as InPage).matchPage.fill(count, seed), size, SEED);
  for (;;) {
    await wait(2_000);
    const seconds = await page.evaluate(() => (globalThis as InPage).matchPage.filledIn);
    if (seconds !== null) return seconds;
  }
}

/** The first search of a page that has just begun, which opens the database and reads what nobody read before. */
async function coldStarts(open: () => Promise<Page>, seen: readonly Described[]): Promise<number[]> {
  const samples: number[] = [];
  for (const each of seen.slice(0, COLD_STARTS)) {
    const page = await open();
    samples.push(...(await searchIn(page, [each])));
    await page.close();
  }
  return samples;
}

/** The index in a browser's database, as the extension keeps it: filled, left, and searched by pages that know nothing of it. */
export async function measureInBrowser(size: number): Promise<readonly Figure[]> {
  const { url, close } = await serve(await pageScript());
  const { browser, close: quit } = await launchChromium();
  const open = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(url);
    return page;
  };
  try {
    const filling = await open();
    const seconds = await fillIndex(filling, size);
    const added: number[] = [];
    for (let run = 0; run < ADDED; run++)
      added.push(await filling.evaluate((name) => (globalThis as InPage).matchPage.add(name), `Nieuwkomer ${run} Techniek`));
    await filling.close();
    const seen = madeUpSet(size, QUERIES, SEED).queries.map((query) => described(query, 'place'));
    const cold = await coldStarts(open, seen);
    const page = await open();
    await searchIn(page, seen.slice(0, COLD_STARTS));
    const warm = await searchIn(page, seen.slice(COLD_STARTS));
    return [
      { ...latency('match.latency.browser', warm, 5), beside: { names: size, 'seconds to fill': round(seconds) } },
      latency('match.latency.browser.cold', cold, 50),
      latency('match.latency.browser.add', added, 1_000),
    ];
  } finally {
    await quit();
    close();
  }
}
