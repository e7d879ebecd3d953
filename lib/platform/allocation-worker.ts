import type { CompanyId } from '@/lib/domain/ids';
import type { JobScope } from './job-worker';

/** The worker's end. When it fails, what the bank paid is as it was before. */
export function serveAllocation(scope: JobScope, run: (company: CompanyId) => Promise<void>): void {
  scope.addEventListener('message', async ({ data }) => {
    if (data.kind !== 'allocate') return;
    const isDone = await run(data.company).then(
      () => true,
      () => false,
    );
    scope.postMessage({ kind: 'allocated', isDone });
  });
}
