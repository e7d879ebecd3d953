import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import { browser } from './browser';
import type { FromJob, ToJob } from './job-messages';

/** Has the standing of a company's debtors worked out anew in a worker of its own, as far as it may have changed. What fails is done next time. */
export async function startScoresJob(company: CompanySettings, at: At): Promise<void> {
  const worker = new Worker(browser.runtime.getURL('/job.js'));
  const isEnded = new Promise<void>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromJob>) => data.kind === 'scores-kept' && resolve());
    worker.addEventListener('error', () => resolve());
  });
  worker.postMessage({ kind: 'keep-scores', company, at } satisfies ToJob);
  return isEnded.finally(() => worker.terminate());
}
