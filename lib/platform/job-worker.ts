import type { ImportProgress } from '@/lib/domain/import';
import type { FromJob, ToJob } from './job-messages';

/** The worker's end of a job. Imports no browser API: in a dedicated worker there is none. */
export interface JobScope {
  postMessage(message: FromJob): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToJob>) => void): void;
}

export type JobStart = Extract<ToJob, { kind: 'start' }>;
export type RunJob = (
  start: JobStart,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
) => Promise<Exclude<FromJob, { kind: 'progress' }>>;

/** Often enough to look alive, seldom enough to cost nothing. */
const MS_BETWEEN = 100;
const ROWS_BETWEEN = 20_000;

/** Runs the one job of this worker when the page starts it, and hands on its progress and its end. */
export function serveJob(scope: JobScope, run: RunJob): void {
  const abort = new AbortController();
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind === 'cancel') return abort.abort();
    if (data.kind !== 'start') return;
    const report = sparingly((progress) => scope.postMessage({ kind: 'progress', progress }));
    scope.postMessage(await run(data, abort.signal, report).catch(unexpected));
  });
}

function sparingly(report: (progress: ImportProgress) => void): (progress: ImportProgress) => void {
  let [lastAt, lastRows, isRead] = [Number.NEGATIVE_INFINITY, 0, false];
  return (progress) => {
    const wasRead = isRead;
    isRead = progress.bytes >= progress.totalBytes;
    const isDue = performance.now() - lastAt >= MS_BETWEEN || progress.rows - lastRows >= ROWS_BETWEEN;
    if (!isDue && isRead === wasRead) return;
    [lastAt, lastRows] = [performance.now(), progress.rows];
    report(progress);
  };
}

/** Nothing hears of a rejection in a worker; the page must. */
const unexpected = (error: unknown): FromJob => ({
  kind: 'ended',
  outcome: { result: { ok: false, error: { kind: 'failed', detail: String(error) } }, rest: [] },
});
