import type { ActionOverview } from '@/lib/domain/action-overview';
import type { At } from '@/lib/domain/assessment';
import type { CompanySettings } from '@/lib/domain/company';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { browser } from './browser';
import type { FromJob, ToJob } from './job-messages';

export interface ActionsAsked {
  readonly company: CompanySettings;
  readonly policy: PolicyDocument;
  readonly at: At;
}

/** Null: there is no book. `failed`: it could not be read now. */
export type ActionsAnswer = ActionOverview | null | 'failed';

/** Asks of a whole book, in a worker of its own, what the ladder wants today. Returns how to stop; `onAnswer` is then not called. */
export function startActionsJob(asked: ActionsAsked, onAnswer: (answer: ActionsAnswer) => void): () => void {
  const worker = new Worker(browser.runtime.getURL('/job.js'));
  const end = (answer: ActionsAnswer) => {
    worker.terminate();
    onAnswer(answer);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromJob>) => data.kind === 'actions' && end(data.overview));
  worker.addEventListener('error', () => end('failed'));
  const ask: ToJob = { kind: 'find-actions', ...asked };
  worker.postMessage(ask);
  return () => worker.terminate();
}
