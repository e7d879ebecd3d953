import { afterEach, describe, expect, it, vi } from 'vitest';
import { companyId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import { startImportJob } from './job';
import type { FromJob, ToJob } from './job-messages';
import { blankCompany } from './stored-companies';

class FakeWorker extends EventTarget {
  static latest: FakeWorker;
  readonly received: ToJob[] = [];
  isTerminated = false;
  constructor(readonly url: string) {
    super();
    FakeWorker.latest = this;
  }
  postMessage(message: ToJob): void {
    this.received.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(data: FromJob): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const at = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const file = new File(['x'], 'items.csv');
const company = blankCompany(companyId('second'), 'Second');

afterEach(() => vi.unstubAllGlobals());

function start(onProgress: (progress: { rows: number }) => void = () => {}) {
  vi.stubGlobal('Worker', FakeWorker);
  const job = startImportJob({ files: [file], company, at }, onProgress);
  return { job, worker: FakeWorker.latest };
}

describe('an import job seen from the page', () => {
  it('gets the file, the company and the time, and ends its worker when it is done', async () => {
    const rows: number[] = [];
    const { job, worker } = start((progress) => rows.push(progress.rows));
    await vi.waitFor(() => expect(worker.received).toHaveLength(1));
    expect(worker.received[0]).toMatchObject({ kind: 'start', files: [file], at, company });
    worker.answer({ kind: 'progress', progress: { bytes: 1, totalBytes: 2, rows: 7, rejected: 0 } });
    worker.answer({ kind: 'ended', outcome: { result: { ok: false, error: { kind: 'busy' } }, rest: [] } });
    expect(await job.result).toEqual({ result: { ok: false, error: { kind: 'busy' } }, rest: [] });
    expect(rows).toEqual([7]);
    expect(worker.isTerminated).toBe(true);
  });

  it('passes on that it is cancelled', async () => {
    const { job, worker } = start();
    await vi.waitFor(() => expect(worker.received).toHaveLength(1));
    job.cancel();
    expect(worker.received.at(-1)).toEqual({ kind: 'cancel' });
  });

  it('fails when its worker does not start', async () => {
    const { job, worker } = start();
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
    expect(await job.result).toEqual({ result: { ok: false, error: { kind: 'failed', detail: 'no script' } }, rest: [] });
  });
});
