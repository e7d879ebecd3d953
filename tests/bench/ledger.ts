import type { Page } from 'puppeteer';
import type { BenchOptions } from './bench';
import { type Figure, latency, round } from './figures';
import type { LedgerPage } from './support/ledger-page';
import { openBrowserFor, whenFilled } from './support/served-page';

/** Of some years: half a hundred things recorded about each. */
const EVENTS_PER_DEBTOR = 50;
const QUERIES = 200;
const COLD_STARTS = 20;
const STEP = 7_919;

type InPage = typeof globalThis & { readonly ledgerPage: LedgerPage };
type Timed = 'states' | 'folded' | 'reads' | 'append';

/** Spread over the whole ledger, the same each time. */
const spread = (count: number, debtors: number): number[] => Array.from({ length: count }, (_, at) => (at * STEP) % debtors);

const run = (page: Page, what: Timed, debtors: number[]): Promise<number[]> =>
  page.evaluate((name, each) => (globalThis as InPage).ledgerPage[name](each), what, debtors);

async function fill(page: Page, events: number, debtors: number): Promise<number> {
  await page.evaluate((count, about) => (globalThis as InPage).ledgerPage.fill(count, about), events, debtors);
  return whenFilled(page, () => (globalThis as InPage).ledgerPage.filledIn);
}

async function coldStates(open: () => Promise<Page>, debtors: readonly number[]): Promise<number[]> {
  const samples: number[] = [];
  for (const debtor of debtors) {
    const page = await open();
    samples.push(...(await run(page, 'states', [debtor])));
    await page.close();
  }
  return samples;
}

async function measure(open: () => Promise<Page>, events: number): Promise<readonly Figure[]> {
  const debtors = Math.ceil(events / EVENTS_PER_DEBTOR);
  const filling = await open();
  const seconds = await fill(filling, events, debtors);
  await filling.close();
  const cold = await coldStates(open, spread(COLD_STARTS, debtors));
  const page = await open();
  const asked = spread(QUERIES, debtors);
  await run(page, 'states', asked.slice(0, COLD_STARTS));
  const peer = { name: 'one read by key', samples: await run(page, 'reads', asked) };
  const warm = latency('ledger.state', await run(page, 'states', asked), 5, peer);
  const folded = latency('ledger.state.folded', await run(page, 'folded', asked), 50);
  const append = latency('ledger.append', await run(page, 'append', asked), 50);
  const whole = await page.evaluate(() => (globalThis as InPage).ledgerPage.verify());
  const verified: Figure = {
    name: 'ledger.verify',
    value: round(whole.seconds),
    unit: 's',
    p95: null,
    n: 1,
    goal: 'no fault found',
    met: whole.faults === 0,
    beside: { events: whole.events },
  };
  return [
    { ...warm, beside: { events, debtors, 'seconds to fill': round(seconds) } },
    latency('ledger.state.cold', cold, 50),
    folded,
    append,
    verified,
  ];
}

/** The ledger in a browser's database: a debtor's state, one more event, and the whole chain checked. */
export const ledgerSuite = {
  names: ['ledger'],
  async run({ events }: BenchOptions): Promise<readonly Figure[]> {
    const { open, close } = await openBrowserFor('tests/bench/support/ledger-page.ts');
    try {
      return await measure(open, events);
    } finally {
      await close();
    }
  },
};
