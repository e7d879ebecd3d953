import type { Page } from 'puppeteer';
import { chooseBookFile } from '@/tests/support/browser/extension-pages';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';
import type { BenchOptions } from './bench';
import { bigBook } from './big-book';
import { type Figure, throughput } from './figures';
import { rawBulkWrite } from './raw-bulk-write';

const AN_HOUR = 3_600_000;

/** Milliseconds from choosing a file to its preview: everything is read, judged and written by then. */
async function importOnce(page: Page, file: string): Promise<number> {
  const start = performance.now();
  await chooseBookFile(page, file, AN_HOUR);
  return performance.now() - start;
}

/** In a browser that has no book yet, then the very records it wrote, written again by the bare database. */
async function measure(format: 'csv' | 'xaf', options: BenchOptions): Promise<Figure> {
  const file = await bigBook(format, options);
  const extension = await buildExtension('chrome');
  const items = options.debtors * options.itemsPerDebtor;
  const ours: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < options.imports; run++) {
    const session = await launchChromium({ extension });
    try {
      const page = await session.openExtensionPage('options.html');
      ours.push((items / (await importOnce(page, file))) * 1000);
      raw.push((items / (await rawBulkWrite(page))) * 1000);
    } finally {
      await session.close();
    }
  }
  return throughput(`import.${format}`, ours, 0.8, { name: 'bulk write of the same records', samples: raw });
}

export const importSuite = {
  names: ['import'],
  run: async (options: BenchOptions): Promise<readonly Figure[]> => [
    await measure('xaf', options),
    await measure('csv', options),
  ],
};
