import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { openCrm } from '@/tests/demo/crm-page';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { type DemoServer, startDemoServer } from '@/tests/demo/server';
import { enableSite, importBook } from '@/tests/support/browser/extension-pages';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { switchMarks } from '@/tests/support/browser/list-marks';
import { buildExtension } from '@/tests/support/build-extension';
import type { BenchOptions } from './bench';
import { type Figure, latency, size } from './figures';
import { writeFloorExtension } from './floor-extension';
import { mutationStorm } from './mutation-storm';
import { pageTrace } from './page-trace';

const SETTLED_MS = 500;
/** Of the page's main thread, for each navigation. */
const GOAL_MS = 5;
const QUOTE = '/quotes/q-2041';
const OTHER_QUOTE = '/quotes/q-2042';

type Session = Awaited<ReturnType<typeof launchChromium>>;

const gzip = (folder: string, file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

/** What an enabled page downloads nothing of but has to run: the core and the heaviest site script. */
function weight(folder: string): number {
  const sites = readdirSync(folder).filter((name) => /^site-.*\.js$/.test(name));
  return gzip(folder, 'content-scripts/site.js') + Math.max(...sites.map((site) => gzip(folder, site)));
}

/** Processor milliseconds of the page's main thread that an extension takes, by the way somebody comes to a page. */
interface Navigations {
  /** In a new tab: the browser gives it a process that never ran a line of ours. */
  readonly newTab: number[];
  /** A page after a page, in one tab. */
  readonly load: number[];
  /** Within an application that draws its next page itself. */
  readonly inApp: number[];
}

/** Processor milliseconds of ours while somebody comes to a page that then settles. */
async function ownTime(page: Page, come: () => Promise<unknown>): Promise<number> {
  const { ownMs } = await pageTrace(page, async () => {
    await come();
    await wait(SETTLED_MS);
  });
  return ownMs;
}

/** A tab in which somebody works all day, and a new one each time. */
async function navigations(
  { browser }: Session,
  crm: DemoServer,
): Promise<{ readonly took: Navigations; once(): Promise<void> }> {
  const took: Navigations = { newTab: [], load: [], inApp: [] };
  const lasting = await browser.newPage();
  await openCrm(lasting, crm.pageUrl(QUOTE));
  const once = async (): Promise<void> => {
    const fresh = await browser.newPage();
    took.newTab.push(await ownTime(fresh, () => openCrm(fresh, crm.pageUrl(QUOTE))));
    await fresh.close();
    await lasting.bringToFront();
    took.load.push(await ownTime(lasting, () => lasting.reload()));
    const other = took.load.length % 2 === 0 ? QUOTE : OTHER_QUOTE;
    took.inApp.push(await ownTime(lasting, () => openCrm(lasting, crm.pageUrl(other))));
  };
  return { took, once };
}

/** Ours and an extension that shows a frame and nothing else, in turn. */
async function mainThread(session: Session, crm: DemoServer, runs: number): Promise<readonly Figure[]> {
  const least = writeFloorExtension();
  const bareFrame = await launchChromium({ extension: least.folder });
  try {
    const [ours, floor] = [await navigations(session, crm), await navigations(bareFrame, crm)];
    for (let run = 0; run < runs; run++) {
      await ours.once();
      await floor.once();
    }
    const besideFrame = (name: string, way: 'load' | 'newTab'): Figure =>
      latency(name, ours.took[way], GOAL_MS, { name: 'a frame and nothing else', samples: floor.took[way] });
    return [
      besideFrame('content-script.main-thread', 'load'),
      besideFrame('content-script.main-thread.new-tab', 'newTab'),
      latency('content-script.main-thread.in-app', ours.took.inApp, GOAL_MS),
    ];
  } finally {
    await bareFrame.close();
    least.remove();
  }
}

async function storms(session: Session, crm: DemoServer): Promise<readonly Figure[]> {
  const bare = await launchChromium();
  const storm = async (name: string, route: string): Promise<readonly Figure[]> => {
    const [page, other] = [await session.browser.newPage(), await bare.browser.newPage()];
    const figures = await mutationStorm(name, page, other, crm.pageUrl(route));
    await page.close();
    await other.close();
    return figures;
  };
  try {
    const panel = await storm('content-script.storm', QUOTE);
    await switchMarks(session, true);
    return [...panel, ...(await storm('content-script.marks-storm', '/accounts'))];
  } finally {
    await bare.close();
  }
}

export const contentScriptSuite = {
  names: ['content-script'],
  async run({ quickRuns }: BenchOptions): Promise<readonly Figure[]> {
    const folder = await buildExtension('chrome');
    const crm = await startDemoServer();
    const session = await launchChromium({ extension: folder });
    try {
      await enableSite(session, 'demo', crm.origin);
      await importBook(session, writeDemoBook());
      return [
        size('content-script.gzip', weight(folder), 10_000),
        ...(await mainThread(session, crm, quickRuns)),
        size('content-script.marks.gzip', gzip(folder, 'list-marks.js'), 5_000),
        ...(await storms(session, crm)),
      ];
    } finally {
      await session.close();
      await crm.stop();
    }
  },
};
