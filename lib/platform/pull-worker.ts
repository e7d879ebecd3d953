import type { ImportProgress } from '@/lib/domain/import';
import type { FromPull, PullEnd, PullSituation, PullTask, ToPull } from './pull-messages';

/** The worker's end. Imports no browser API: in a dedicated worker there is none. */
export interface PullScope {
  postMessage(message: FromPull): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToPull>) => void): void;
}

export interface PullTools {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly readSession: (origin: string, storageKey: string) => Promise<string | null>;
}

export type RunPull = (task: PullTask, situation: PullSituation, tools: PullTools) => Promise<PullEnd>;

/** Runs the one task of this worker. A question about a page goes back to whoever started it, and is waited for. */
export function servePull(scope: PullScope, run: RunPull): void {
  const abort = new AbortController();
  const asked = new Map<number, (value: string | null) => void>();
  const readSession: PullTools['readSession'] = (origin, storageKey) =>
    new Promise((resolve) => {
      const id = asked.size;
      asked.set(id, resolve);
      scope.postMessage({ kind: 'ask-session', id, origin, storageKey });
    });
  const onProgress = (progress: ImportProgress) => scope.postMessage({ kind: 'progress', progress });
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind === 'cancel') return abort.abort();
    if (data.kind === 'session') return asked.get(data.id)?.(data.value);
    const { task, situation } = data;
    const end = await run(task, situation, { signal: abort.signal, onProgress, readSession }).catch(unexpected(task));
    scope.postMessage({ kind: 'ended', end });
  });
}

/** Nothing hears of a rejection in a worker; the page must. */
const unexpected =
  ({ kind }: PullTask) =>
  (error: unknown): PullEnd => ({ of: kind, result: { ok: false, error: { kind: 'failed', detail: String(error) } } });
