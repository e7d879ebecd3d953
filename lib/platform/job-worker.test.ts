import { describe, expect, it, vi } from 'vitest';
import type { ImportFailure } from '@/lib/domain/import';
import type { FromJob, ToJob } from './job-messages';
import { type JobScope, type JobStart, type RunJob, serveJob } from './job-worker';

const START = { kind: 'start' } as JobStart;
const progress = (rows: number, bytes = 1) => ({ bytes, totalBytes: 100, rows, rejected: 0 });

/** A worker's global scope: what it was sent, and a way to send to it. */
function scopeFor(run: RunJob) {
  const sent: FromJob[] = [];
  let tell: (message: ToJob) => void = () => {};
  const scope: JobScope = {
    postMessage: (message) => sent.push(message),
    addEventListener: (_, listener) => (tell = (data) => listener({ data } as MessageEvent<ToJob>)),
  };
  serveJob(scope, run);
  return { sent, tell: (message: ToJob) => tell(message) };
}

const ended = (error: ImportFailure): FromJob & { kind: 'ended' } => ({
  kind: 'ended',
  outcome: { result: { ok: false, error }, rest: [] },
});

describe('the job in its worker', () => {
  it('reports seldom, but always that the file has been read', async () => {
    const { sent, tell } = scopeFor(async (_, __, onProgress) => {
      for (const rows of [1, 2, 3, 19_999, 20_002, 20_003]) onProgress(progress(rows));
      for (const rows of [20_004, 20_005]) onProgress(progress(rows, 100));
      return ended({ kind: 'cancelled' });
    });
    tell(START);
    await vi.waitFor(() => expect(sent.at(-1)?.kind).toBe('ended'));
    expect(sent.map((message) => (message.kind === 'progress' ? message.progress.rows : message.kind))).toEqual([
      1,
      20_002,
      20_004,
      'ended',
    ]);
  });

  it('is cancelled by a message', async () => {
    const { sent, tell } = scopeFor(
      (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(ended({ kind: 'cancelled' })));
        }),
    );
    tell(START);
    tell({ kind: 'cancel' });
    await vi.waitFor(() => expect(sent).toEqual([ended({ kind: 'cancelled' })]));
  });

  it('tells of what it did not expect instead of falling silent', async () => {
    const { sent, tell } = scopeFor(() => Promise.reject(new Error('odd')));
    tell(START);
    await vi.waitFor(() => expect(sent).toEqual([ended({ kind: 'failed', detail: 'Error: odd' })]));
  });
});
