import { afterEach, describe, expect, it, vi } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import { startComparisonJob } from './comparison-job';
import { type RunComparison, serveComparison } from './comparison-worker';
import type { FromJob, ToJob } from './job-messages';
import type { JobScope } from './job-worker';
import { blankCompany } from './stored-companies';

/** Both ends of a worker, in one place. */
class FakeWorker extends EventTarget {
  static run: RunComparison;
  static latest: FakeWorker;
  isTerminated = false;
  private tell: (message: ToJob) => void = () => {};
  constructor() {
    super();
    FakeWorker.latest = this;
    const scope: JobScope = {
      postMessage: (data: FromJob) => this.dispatchEvent(new MessageEvent('message', { data })),
      addEventListener: (_, listener) => (this.tell = (data) => listener({ data } as MessageEvent<ToJob>)),
    };
    serveComparison(scope, FakeWorker.run);
  }
  postMessage(message: ToJob): void {
    this.tell(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const at = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const [before, after] = [{ version: '1' } as PolicyDocument, { version: '2' } as PolicyDocument];
const company = blankCompany(companyId('second'), 'Second');
const effect: PolicyEffect = { debtors: 3, withOrder: 2, groups: [] };

afterEach(() => vi.unstubAllGlobals());

function start(run: RunComparison) {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.run = run;
  const seen: EffectProgress[] = [];
  const job = startComparisonJob({ before, after, company, at }, (progress) => seen.push(progress));
  return { job, seen };
}

describe('two policies compared in a worker', () => {
  it('get the company, tell how far they are, and end the worker', async () => {
    const { job, seen } = start(async (asked, _, onProgress) => {
      onProgress({ done: 1, total: 3 });
      expect(asked).toMatchObject({ before, after, at, company });
      return { kind: 'compared', effect };
    });
    expect(await job.result).toEqual({ ok: true, value: effect });
    expect(seen).toEqual([{ done: 1, total: 3 }]);
    expect(FakeWorker.latest.isTerminated).toBe(true);
  });

  it('can be stopped', async () => {
    const { job } = start(
      (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'not-compared', fault: { is: 'cancelled' } }));
        }),
    );
    await vi.waitFor(() => expect(FakeWorker.latest).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 5));
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { is: 'cancelled' } });
  });

  it('say what went wrong instead of falling silent', async () => {
    const { job } = start(() => Promise.reject(new Error('odd')));
    expect(await job.result).toEqual({ ok: false, error: { is: 'failed', detail: 'Error: odd' } });
    const second = start(() => new Promise(() => {}));
    FakeWorker.latest.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
    expect(await second.job.result).toEqual({ ok: false, error: { is: 'failed', detail: 'no script' } });
  });
});
