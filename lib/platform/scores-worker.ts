import type { ToJob } from './job-messages';
import type { JobScope } from './job-worker';

type Keeping = Extract<ToJob, { kind: 'keep-scores' }>;

/** The worker's end. When it fails, what waited to be worked out waits on. Imports no browser API: in a dedicated worker there is none. */
export function serveScores(scope: JobScope, keep: (asked: Keeping) => Promise<unknown>): void {
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind !== 'keep-scores') return;
    await keep(data).catch((error) => console.warn('scores are not kept yet', error));
    scope.postMessage({ kind: 'scores-kept' });
  });
}
