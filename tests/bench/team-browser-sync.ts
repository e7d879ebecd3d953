import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { putCatalogue } from '@/lib/app/put-catalogue';
import { putSnapshots } from '@/lib/app/put-snapshots';
import { deviceId, userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { TeamCompany } from '@/lib/domain/team/team';
import { bucketStream } from '@/lib/domain/team/team-buckets';
import type { TeamPass } from '@/lib/domain/team/team-pass';
import { ledgerStream } from '@/lib/domain/team/team-subjects';
import type { TeamTransport } from '@/lib/ledger/sync/contract';
import { forgetPublications } from '@/lib/store/publications';
import { openPass } from '@/tests/demo/team-browsers';
import { startTeamHost, type TeamHost } from '@/tests/hosts/nats/team-host';
import { DELTA, OTHER, TEAMS, transportAs } from '@/tests/integration/support/team-steps';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import { inCache } from '@/tests/support/paths';
import type { BenchOptions } from './bench';
import { duration, type Figure, round } from './figures';
import { browserMemoryMb } from './support/browser-memory';
import { type CountingProxy, countingProxy } from './support/counting-proxy';
import { serverFigures } from './support/server-figures';
import { bookGeneration, bookTexts } from './support/team-book';
import { memoryClient } from './support/team-memory';

type Which = 'one' | 'three';

const EVENTS = 10_000;
const AT_ONCE = 500;
const CHANGED = 0.01;
const MB = 1_048_576;

/** Of the database of a browser: up to where it holds what the server has. */
interface Reached {
  readonly store: 'syncStates' | 'teamBooks';
  readonly company: string;
  readonly field: 'sequence' | 'revision';
  readonly last: number;
}

/** Resolves with the moment at which the browser's database holds it all; the page itself looks, ten times a second. */
const whenReached = (page: Page, reached: Reached): Promise<number> =>
  page.evaluate(async ({ store, company, field, last }) => {
    const open = indexedDB.open('creditside');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    for (;;) {
      const request = database.transaction(store).objectStore(store).get(company);
      const row = await new Promise<Record<string, number> | undefined>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      if ((row?.[field] ?? 0) >= last) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    database.close();
    return Date.now();
  }, reached);

const storedMb = async (page: Page): Promise<number> =>
  (await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)) / MB;

function writePass(pass: TeamPass): string {
  const file = inCache('bench', 'pass.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(pass));
  return file;
}

interface Browsing {
  readonly host: TeamHost;
  readonly company: TeamCompany;
  readonly user: string;
}

/** What a browser does that joins, until it holds everything; `then` goes on in it. */
async function inNewBrowser(
  { host, company, user }: Browsing,
  reached: (transport: TeamTransport) => Promise<Reached>,
  then: (page: Page, proxy: CountingProxy) => Promise<readonly Figure[]> = async () => [],
) {
  const session = await launchChromium({ extension: await buildExtension('chrome') });
  const transport = await transportAs(host, user, company);
  const pass = host.passOf(company, user);
  const proxy = await countingProxy(pass.servers[0] ?? '');
  try {
    const { page } = await openPass(session, writePass({ ...pass, servers: [proxy.url] }));
    const goal = await reached(transport);
    const [before, mbBefore, began] = [await serverFigures(host), browserMemoryMb(session.browser), Date.now()];
    proxy.takeBytes();
    await page.click('[data-testid="team-join"]');
    const took = ((await whenReached(page, goal)) - began) / 1_000;
    const after = await serverFigures(host);
    console.log(`  ${user} holds everything after ${took} s`);
    return {
      took,
      beside: {
        'bytes on the wire': proxy.takeBytes(),
        'bytes before they are packed': after.out_bytes - before.out_bytes,
        'stored MB': round(await storedMb(page)),
        'browser MB more': round(browserMemoryMb(session.browser) - mbBefore),
        "servers' MB": round(after.mem / MB),
      },
      figures: await then(page, proxy),
    };
  } finally {
    await transport.close();
    await session.close();
    proxy.stop();
  }
}

async function catchUp(host: TeamHost, which: Which): Promise<readonly Figure[]> {
  const writer = memoryClient('Cas', deviceId('casscatchupxxxxx'));
  writer.say(EVENTS);
  const transport = await transportAs(host, 'Cas');
  writer.goOnline(transport);
  const last = async (of: TeamTransport) => (await of.streamState(ledgerStream(DELTA.id))).last;
  while ((await last(transport)) < EVENTS) await new Promise((resolve) => setTimeout(resolve, 50));
  await writer.goOffline();
  const { took, beside } = await inNewBrowser({ host, company: DELTA, user: 'Bo' }, async (of) => ({
    store: 'syncStates',
    company: DELTA.id,
    field: 'sequence',
    last: await last(of),
  }));
  return [
    duration(`team.browser-sync.${which}.catch-up`, took, 20, 1, { events: EVENTS, 'events/s': round(EVENTS / took), ...beside }),
  ];
}

const bookReached = async (of: TeamTransport): Promise<Reached> => ({
  store: 'teamBooks',
  company: OTHER.id,
  field: 'revision',
  last: (await of.streamState(bucketStream('debtors'))).last,
});

async function publish(finance: TeamTransport, numbers: readonly number[], change: number): Promise<void> {
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    const texts = numbers.slice(start, start + AT_ONCE).map((nth) => bookTexts(nth, change));
    if (!(await putSnapshots(OTHER.id, finance.bucket('debtors'), texts))) throw new Error('the server did not answer');
  }
  // The last that is said, so that whoever has it has everything of their kind.
  const at = instant(new Date().toISOString());
  const publisher = {
    company: OTHER.id,
    bucket: finance.bucket('debtors'),
    by: userId('Fin'),
    device: deviceId('f'.repeat(16)),
    now: at,
    settings: { isSme: true, vatRatePct: 21 },
  };
  await putCatalogue(publisher, { generations: [bookGeneration(OTHER.id, numbers.length)] } as never, null);
}

async function firstSync(host: TeamHost, { debtors, only }: BenchOptions, which: Which): Promise<readonly Figure[]> {
  await forgetPublications(OTHER.id);
  const finance = await transportAs(host, 'Fin', OTHER);
  const everybody = Array.from({ length: debtors }, (_, nth) => nth);
  const some = everybody.filter((nth) => nth % Math.round(1 / CHANGED) === 0);
  await publish(finance, everybody, 0);
  const changes = async (page: Page, proxy: CountingProxy): Promise<readonly Figure[]> => {
    const began = Date.now();
    proxy.takeBytes();
    await publish(finance, some, 7);
    const sent = (Date.now() - began) / 1_000;
    const took = ((await whenReached(page, await bookReached(finance))) - began) / 1_000;
    const beside = { debtors: some.length, 'published in s': round(sent), 'bytes on the wire': proxy.takeBytes() };
    return [duration(`team.browser-sync.${which}.changes`, took, 5, 1, beside)];
  };
  const sales = await inNewBrowser({ host, company: OTHER, user: 'Sem' }, bookReached, changes);
  const isWhole = `team.browser-sync.${which}.whole`.startsWith(only);
  const whole = isWhole ? [await inNewBrowser({ host, company: OTHER, user: 'Cas' }, bookFullReached)] : [];
  await finance.close();
  return [
    duration(`team.browser-sync.${which}.first`, sales.took, 60, 1, { debtors, ...sales.beside }),
    ...whole.map(({ took, beside }) => duration(`team.browser-sync.${which}.whole`, took, 60, 1, { debtors, ...beside })),
    ...sales.figures,
  ];
}

/** The catalogue for those who see everything is the one before the last. */
const bookFullReached = async (of: TeamTransport): Promise<Reached> => {
  const reached = await bookReached(of);
  return { ...reached, last: reached.last - 1 };
};

/** The extension in a Chromium, its database on disk, against real servers: what a browser waits for that joins a team. */
export const teamBrowserSyncSuite = {
  names: ['team.browser-sync'],
  run: async (options: BenchOptions): Promise<readonly Figure[]> => {
    const { only } = options;
    const figures: Figure[] = [];
    const isAsked = (name: string) => name.startsWith(only) || only.startsWith(name);
    for (const which of ['one', 'three'] as const) {
      if (!isAsked(`team.browser-sync.${which}`)) continue;
      const host = await startTeamHost({ teams: TEAMS, nodes: which === 'one' ? 1 : 3 });
      try {
        if (isAsked(`team.browser-sync.${which}.catch-up`)) figures.push(...(await catchUp(host, which)));
        if (!only.endsWith('catch-up')) figures.push(...(await firstSync(host, options, which)));
      } finally {
        await host.stop();
      }
    }
    return figures;
  },
};
