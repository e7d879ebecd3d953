import type { ImportProgress } from '@/lib/domain/import';
import { browser } from './browser';
import type { FromPull, PullEnd, PullSituation, PullTask, ToPull } from './pull-messages';

export interface PullJob {
  readonly result: Promise<PullEnd>;
  /** The result is then `cancelled`. */
  cancel(): void;
}

export interface PullHost {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** What an open page of that address keeps in its storage under a name. */
  readonly readSession: (origin: string, storageKey: string) => Promise<string | null>;
}

/** Asks live sources in a worker of its own. Closing the page ends the worker; the book stays as it was. */
export function startPullJob(
  task: PullTask,
  situation: PullSituation,
  { onProgress = () => undefined, readSession }: PullHost,
): PullJob {
  const worker = new Worker(browser.runtime.getURL('/pull.js' as '/job.js'));
  const tell = (message: ToPull) => worker.postMessage(message);
  const result = new Promise<PullEnd>((resolve) => {
    worker.addEventListener('message', async ({ data }: MessageEvent<FromPull>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      if (data.kind === 'ended') resolve(data.end);
      if (data.kind === 'ask-session') {
        const value = await readSession(data.origin, data.storageKey).catch(() => null);
        tell({ kind: 'session', id: data.id, value });
      }
    });
    worker.addEventListener('error', ({ message }) =>
      resolve({ of: task.kind, result: { ok: false, error: { kind: 'failed', detail: message } } }),
    );
  });
  tell({ kind: 'start', task, situation });
  return { result: result.finally(() => worker.terminate()), cancel: () => tell({ kind: 'cancel' }) };
}
