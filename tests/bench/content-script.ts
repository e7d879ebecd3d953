import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { openCrm } from '@/tests/demo/crm-page';
import { writeDemoBook } from '@/tests/demo/demo-host';
import { startDemoServer } from '@/tests/demo/server';
import { enableSite, importBook } from '@/tests/support/browser/extension-pages';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import type { BenchOptions } from './bench';
import { type Figure, latency, size } from './figures';
import { pageTrace } from './page-trace';

/** What an enabled page downloads nothing of but has to run: the core and the heaviest site script. */
function weight(folder: string): number {
  const gzip = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  const sites = readdirSync(folder).filter((name) => /^site-.*\.js$/.test(name));
  return gzip('content-scripts/site.js') + Math.max(...sites.map(gzip));
}

export const contentScriptSuite = {
  names: ['content-script'],
  async run({ quickRuns }: BenchOptions): Promise<readonly Figure[]> {
    const folder = await buildExtension('chrome');
    const crm = await startDemoServer();
    const session = await launchChromium({ extension: folder });
    const samples: number[] = [];
    try {
      await enableSite(session, 'demo', crm.origin);
      await importBook(session, writeDemoBook());
      for (let run = 0; run < quickRuns; run++) {
        const page = await session.browser.newPage();
        const { ownMs } = await pageTrace(page, async () => {
          await openCrm(page, crm.pageUrl('/quotes/q-2041'));
          await wait(500);
        });
        samples.push(ownMs);
        await page.close();
      }
    } finally {
      await session.close();
      await crm.stop();
    }
    return [size('content-script.gzip', weight(folder), 10_000), latency('content-script.main-thread', samples, 5)];
  },
};
