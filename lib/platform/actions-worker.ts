import type { ActionOverview } from '@/lib/domain/action-overview';
import type { ToJob } from './job-messages';
import type { JobScope } from './job-worker';

type ActionsAsked = Extract<ToJob, { kind: 'find-actions' }>;

/** Looks through a whole book for a page that asks what is due. Imports no browser API: in a dedicated worker there is none. */
export function serveActions(scope: JobScope, find: (asked: ActionsAsked) => Promise<ActionOverview | null>): void {
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind !== 'find-actions') return;
    // Nothing hears of a rejection in a worker; the page must.
    const overview = await find(data).catch(() => 'failed' as const);
    scope.postMessage({ kind: 'actions', overview });
  });
}
