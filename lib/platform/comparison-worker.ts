import type { EffectProgress } from '@/lib/domain/policy-effect';
import type { FromJob, ToJob } from './job-messages';
import type { JobScope } from './job-worker';

export type ComparisonStart = Extract<ToJob, { kind: 'compare' }>;
type Outcome = Extract<FromJob, { kind: 'compared' | 'not-compared' }>;
export type RunComparison = (
  start: ComparisonStart,
  signal: AbortSignal,
  onProgress: (progress: EffectProgress) => void,
) => Promise<Outcome>;

/** Runs the comparison of two policies that a page asks of this worker. Imports no browser API: in a dedicated worker there is none. */
export function serveComparison(scope: JobScope, run: RunComparison): void {
  const abort = new AbortController();
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind === 'cancel') return abort.abort();
    if (data.kind !== 'compare') return;
    const report = (progress: EffectProgress) => scope.postMessage({ kind: 'comparing', progress });
    scope.postMessage(await run(data, abort.signal, report).catch(unexpected));
  });
}

/** Nothing hears of a rejection in a worker; the page must. */
const unexpected = (error: unknown): Outcome => ({ kind: 'not-compared', fault: { is: 'failed', detail: String(error) } });
