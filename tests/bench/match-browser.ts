import type { Page } from 'puppeteer';
import type { Described } from '@/lib/matching/who';
import { type Figure, latency, round } from './figures';
import { described } from './match-fit';
import type { MatchPage } from './support/match-page';
import { madeUpSet } from './support/match-set';
import { openBrowserFor, whenFilled } from './support/served-page';

const SEED = 8;
const QUERIES = 400;
const COLD_STARTS = 20;
const ADDED = 15;

type InPage = typeof globalThis & { readonly matchPage: MatchPage };

const searchIn = (page: Page, seen: readonly Described[]): Promise<number[]> =>
  page.evaluate((each) => (globalThis as InPage).matchPage.search(each), seen as Described[]);

async function fillIndex(page: Page, size: number): Promise<number> {
  await page.evaluate((count, seed) => (globalThis as InPage).matchPage.fill(count, seed), size, SEED);
  return whenFilled(page, () => (globalThis as InPage).matchPage.filledIn);
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
  const { open, restart, close } = await openBrowserFor('tests/bench/support/match-page.ts');
  try {
    const filling = await open();
    const seconds = await fillIndex(filling, size);
    const added: number[] = [];
    for (let run = 0; run < ADDED; run++)
      added.push(await filling.evaluate((name) => (globalThis as InPage).matchPage.add(name), `Nieuwkomer ${run} Techniek`));
    await restart();
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
    await close();
  }
}
