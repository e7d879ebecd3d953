import type { Page } from 'puppeteer';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import type { BenchOptions } from './bench';
import { type BookFormat, bigBook } from './big-book';
import { type Figure, median, round, throughput } from './figures';
import { BENCH_PAGE, importExtension } from './import-extension';
import { forgetBook, holdFile, importOnce, parseOnce } from './import-steps';
import { peakHeap } from './peak-heap';
import { rawBulkWrite } from './raw-bulk-write';

const FORMATS: readonly BookFormat[] = ['xaf', 'csv'];
const MEGABYTE = 1_000_000;
const HEAP_GOAL = 150;
/** Of the debtors that were asked for, and how often that many times more than the whole book. */
const SIZES = [
  { share: 0.01, times: 5 },
  { share: 0.1, times: 2 },
  { share: 1, times: 1 },
] as const;
/** A gigabyte each, most of it paid long ago. */
const GIGABYTE = {
  xaf: { debtors: 20_000, itemsPerDebtor: 10, settledPerDebtor: 28 },
  csv: { debtors: 20_000, itemsPerDebtor: 10, settledPerDebtor: 210 },
} as const;

interface Times {
  readonly ours: number[];
  readonly raw: number[];
  readonly parser: number[];
}

/** A browser of its own, whose file is held by the bench's page. */
async function inBrowser<T>(extension: string, file: string, run: (page: Page) => Promise<T>): Promise<T> {
  const session = await launchChromium({ extension });
  try {
    const page = await session.openExtensionPage(BENCH_PAGE);
    await holdFile(page, file);
    return await run(page);
  } finally {
    await session.close();
  }
}

/** Import, the very records it wrote once more by the bare database, and the parser: in turn, so that all meet the same machine. */
async function timesOf(page: Page, runs: number): Promise<Times> {
  const times: Times = { ours: [], raw: [], parser: [] };
  for (let run = 0; run < runs; run++) {
    times.ours.push(await importOnce(page));
    times.raw.push(await rawBulkWrite(page));
    await forgetBook(page);
    times.parser.push(await parseOnce(page));
  }
  return times;
}

async function speed(format: BookFormat, options: BenchOptions, extension: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { share, times } of SIZES) {
    const debtors = Math.round(options.debtors * share);
    const rows = debtors * options.itemsPerDebtor;
    const file = await bigBook(format, { debtors, itemsPerDebtor: options.itemsPerDebtor });
    figures.push(
      await inBrowser(extension, file, async (page) => {
        const peak = await peakHeap(page, () => importOnce(page));
        await forgetBook(page);
        const { ours, raw, parser } = await timesOf(page, options.imports * times);
        const perSecond = (samples: readonly number[]) => samples.map((ms) => (rows / ms) * 1000);
        const peer = { name: 'bulk write of the same records', samples: perSecond(raw) };
        const name = share === 1 ? `import.${format}` : `import.${format}.${rows}`;
        return {
          ...throughput(name, perSecond(ours), 0.8, peer),
          beside: {
            rows,
            'parser alone, rows/s': round(median(perSecond(parser))),
            'peak JS heap, MB': round(peak.heap / MEGABYTE),
            'with buffers, MB': round(peak.all / MEGABYTE),
          },
        };
      }),
    );
  }
  return figures;
}

/** What the worker holds at most while it reads a gigabyte. */
async function memory(extension: string): Promise<Figure> {
  const heaps: number[] = [];
  const beside: Record<string, number> = {};
  for (const format of FORMATS) {
    const file = await bigBook(format, GIGABYTE[format]);
    const peak = await inBrowser(extension, file, (page) => peakHeap(page, () => importOnce(page)));
    heaps.push(round(peak.heap / MEGABYTE));
    beside[format] = heaps.at(-1) as number;
    beside[`${format} with buffers`] = round(peak.all / MEGABYTE);
  }
  const value = Math.max(...heaps);
  return {
    name: 'import.memory',
    value,
    unit: 'MB',
    p95: null,
    n: 1,
    goal: `≤ ${HEAP_GOAL} MB`,
    met: value <= HEAP_GOAL,
    beside,
  };
}

export const importSuite = {
  names: ['import'],
  async run(options: BenchOptions): Promise<readonly Figure[]> {
    const extension = await importExtension();
    const figures: Figure[] = [];
    for (const format of FORMATS) figures.push(...(await speed(format, options, extension)));
    figures.push(await memory(extension));
    return figures;
  },
};
