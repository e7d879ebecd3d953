import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { EffectFault, EffectProgress, PolicyEffect } from '@/lib/domain/policy-effect';
import type { Result } from '@/lib/domain/result';
import { browser } from './browser';
import type { FromJob, ToJob } from './job-messages';

export interface Comparing {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
  /** Whose book they are held against. */
  readonly company: CompanySettings;
  readonly at: At;
}

export interface ComparisonJob {
  readonly result: Promise<Result<PolicyEffect, EffectFault>>;
  /** The result is then `cancelled`. */
  cancel(): void;
}

/** Holds two policies against the whole book in a worker of its own, so that the page stays quick. Nothing is written. */
export function startComparisonJob(asked: Comparing, onProgress: (progress: EffectProgress) => void): ComparisonJob {
  const worker = new Worker(browser.runtime.getURL('/job.js'));
  const tell = (message: ToJob) => worker.postMessage(message);
  const answered = answerOf(worker, onProgress);
  tell({ kind: 'compare', ...asked });
  const result = answered.finally(() => worker.terminate());
  return { result, cancel: () => tell({ kind: 'cancel' }) };
}

function answerOf(worker: Worker, onProgress: (progress: EffectProgress) => void): ComparisonJob['result'] {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromJob>) => {
      if (data.kind === 'comparing') onProgress(data.progress);
      if (data.kind === 'compared') resolve({ ok: true, value: data.effect });
      if (data.kind === 'not-compared') resolve({ ok: false, error: data.fault });
    });
    worker.addEventListener('error', ({ message }) => resolve({ ok: false, error: { is: 'failed', detail: message } }));
  });
}
