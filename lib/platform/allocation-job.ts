import type { CompanyId } from '@/lib/domain/ids';
import { browser } from './browser';
import type { FromJob, ToJob } from './job-messages';

/** Has the bank statements of a company held against the books in a worker of its own. False when it failed: what the bank paid is then as it was. */
export async function startAllocationJob(company: CompanyId): Promise<boolean> {
  const worker = new Worker(browser.runtime.getURL('/job.js'));
  const isDone = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromJob>) => data.kind === 'allocated' && resolve(data.isDone));
    worker.addEventListener('error', () => resolve(false));
  });
  worker.postMessage({ kind: 'allocate', company } satisfies ToJob);
  return isDone.finally(() => worker.terminate());
}
