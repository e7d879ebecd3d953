import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { ImportFailure, ImportOutcome, ImportProgress } from '@/lib/domain/import';
import type { TableReading } from '@/lib/domain/table-mapping';
import { browser } from './browser';
import type { FromJob, ToJob } from './job-messages';
import { tableMappings } from './settings';

export interface Importing {
  readonly files: readonly File[];
  /** Whose books they are. */
  readonly company: CompanySettings;
  readonly at: At;
  /** What a person said of tables in them. */
  readonly reading?: TableReading;
}

export interface ImportJob {
  readonly result: Promise<ImportOutcome>;
  /** The result is then `cancelled`, once what was written is gone. */
  cancel(): void;
}

/** Reads files in a worker of its own, so that the page stays quick. Closing the page ends the worker; the book stays as it was. */
export function startImportJob({ reading = {}, ...asked }: Importing, onProgress: (progress: ImportProgress) => void): ImportJob {
  const worker = new Worker(browser.runtime.getURL('/job.js'));
  const tell = (message: ToJob) => worker.postMessage(message);
  const answered = answerOf(worker, onProgress);
  const started = tableMappings
    .getValue()
    .then((kept) => tell({ kind: 'start', ...asked, reading: { ...reading, mappings: [...(reading.mappings ?? []), ...kept] } }));
  const result = started.then(() => answered).finally(() => worker.terminate());
  return { result, cancel: () => tell({ kind: 'cancel' }) };
}

function answerOf(worker: Worker, onProgress: (progress: ImportProgress) => void): ImportJob['result'] {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromJob>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      if (data.kind === 'ended') resolve(data.outcome);
    });
    const failed = (failure: ImportFailure): ImportOutcome => ({ result: { ok: false, error: failure }, rest: [] });
    worker.addEventListener('error', ({ message }) => resolve(failed({ kind: 'failed', detail: message })));
  });
}
