import { setTimeout as wait } from 'node:timers/promises';
import type { Page, WebWorker } from 'puppeteer';

const MS_BETWEEN = 20;

interface HeapUsage {
  readonly usedSize: number;
  /** Typed arrays and buffers: outside V8's heap, but the worker's all the same. */
  readonly backingStorageSize?: number;
}

/** In bytes, what is not yet collected included. */
export interface Peak {
  heap: number;
  /** With typed arrays and buffers. */
  all: number;
}

/** The most that the workers of a page held while `run` went on. */
export async function peakHeap(page: Page, run: () => Promise<unknown>): Promise<Readonly<Peak>> {
  const peak: Peak = { heap: 0, all: 0 };
  const watch = async (worker: WebWorker): Promise<void> => {
    for (;;) {
      const { usedSize, backingStorageSize = 0 } = (await worker.client.send('Runtime.getHeapUsage')) as HeapUsage;
      peak.heap = Math.max(peak.heap, usedSize);
      peak.all = Math.max(peak.all, usedSize + backingStorageSize);
      await wait(MS_BETWEEN);
    }
  };
  // Ends with the worker.
  const onWorker = (worker: WebWorker) => void watch(worker).catch(() => undefined);
  page.on('workercreated', onWorker);
  await run();
  page.off('workercreated', onWorker);
  return peak;
}
