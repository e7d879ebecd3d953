import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { openCrm } from '@/tests/demo/crm-page';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { startDemoServer } from '@/tests/demo/server';
import { enableSite, importBook } from '@/tests/support/browser/extension-pages';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { switchMarks } from '@/tests/support/browser/list-marks';
import { buildExtension } from '@/tests/support/build-extension';
import type { BenchOptions } from './bench';
import { type Figure, latency, median, size } from './figures';
import { writeFloorExtension } from './floor-extension';
import { mutationStorm } from './mutation-storm';
import { pageTrace } from './page-trace';

type Session = Awaited<ReturnType<typeof launchChromium>>;

const gzip = (folder: string, file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

/** What an enabled page downloads nothing of but has to run: the core and the heaviest site script. */
function weight(folder: string): number {
  const sites = readdirSync(folder).filter((name) => /^site-.*\.js$/.test(name));
  return gzip(folder, 'content-scripts/site.js') + Math.max(...sites.map((site) => gzip(folder, site)));
}

/** Processor milliseconds of the page's main thread that an extension takes while the page loads. */
async function load({ browser }: Session, url: string): Promise<number> {
  const page = await browser.newPage();
  const { ownMs } = await pageTrace(page, async () => {
    await openCrm(page, url);
    await wait(500);
  });
  await page.close();
  return ownMs;
}

export const contentScriptSuite = {
  names: ['content-script'],
  async run({ quickRuns }: BenchOptions): Promise<readonly Figure[]> {
    const folder = await buildExtension('chrome');
    const crm = await startDemoServer();
    const session = await launchChromium({ extension: folder });
    const bare = await launchChromium();
    const least = writeFloorExtension();
    const floor = await launchChromium({ extension: least.folder });
    const samples: number[] = [];
    const floors: number[] = [];
    const storms: Figure[] = [];
    try {
      await enableSite(session, 'demo', crm.origin);
      await importBook(session, writeDemoBook());
      for (let run = 0; run < quickRuns; run++) {
        samples.push(await load(session, crm.pageUrl('/quotes/q-2041')));
        floors.push(await load(floor, crm.pageUrl('/quotes/q-2041')));
      }
      const storm = async (name: string, route: string): Promise<void> => {
        const [page, other] = [await session.browser.newPage(), await bare.browser.newPage()];
        storms.push(...(await mutationStorm(name, page, other, crm.pageUrl(route))));
        await page.close();
        await other.close();
      };
      await storm('content-script.storm', '/quotes/q-2041');
      await switchMarks(session, true);
      await storm('content-script.marks-storm', '/accounts');
    } finally {
      await bare.close();
      await floor.close();
      least.remove();
      await session.close();
      await crm.stop();
    }
    return [
      size('content-script.gzip', weight(folder), 10_000),
      latency('content-script.main-thread', samples, 5, { name: 'an extension with a frame and nothing else', samples: floors }),
      latency(
        'content-script.beyond-frame',
        samples.map((ms) => ms - median(floors)),
        5,
      ),
      size('content-script.marks.gzip', gzip(folder, 'list-marks.js'), 5_000),
      ...storms,
    ];
  },
};
