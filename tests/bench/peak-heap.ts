import { setTimeout as wait } from 'node:timers/promises';
import type { Page, WebWorker } from 'puppeteer';

const MS_BETWEEN = 20;

interface HeapUsage {
  readonly usedSize: number;
  /** Typed arrays and buffers: outside the heap, but the worker's all the same. */
  readonly backingStorageSize?: number;
}

/** The most that the workers of a page held while `run` went on: bytes of the JS heap, what is not yet collected and typed arrays included. */
export async function peakHeap(page: Page, run: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const watch = async (worker: WebWorker): Promise<void> => {
    for (;;) {
      const { usedSize, backingStorageSize = 0 } = (await worker.client.send('Runtime.getHeapUsage')) as HeapUsage;
      peak = Math.max(peak, usedSize + backingStorageSize);
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
