import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { simulatePolicy } from '@/lib/app/simulate-policy';
import { stageImport } from '@/lib/app/stage-import';
import { type RunComparison, serveComparison } from '@/lib/platform/comparison-worker';
import { type JobScope, type RunJob, serveJob } from '@/lib/platform/job-worker';

const runImport: RunJob = async ({ file, company, at }, signal, onProgress) => {
  const staged = await stageImport({ file, company, at, signal, onProgress });
  return staged.ok ? { kind: 'staged', staged: staged.value } : { kind: 'failed', failure: staged.error };
};

const runComparison: RunComparison = async ({ before, after, company, at }, signal, onProgress) => {
  const simulated = await simulatePolicy({ before, after, company, at, signal, onProgress });
  return simulated.ok ? { kind: 'compared', effect: simulated.value } : { kind: 'not-compared', fault: simulated.error };
};

/** A dedicated worker: long work that must not hold up a page (ARCHITECTURE.md). */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as JobScope;
  serveJob(scope, runImport);
  serveComparison(scope, runComparison);
});
