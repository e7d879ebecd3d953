import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findActions } from '@/lib/app/find-actions';
import { keepScores } from '@/lib/app/keep-scores';
import { settleBook } from '@/lib/app/settle-book';
import { simulatePolicy } from '@/lib/app/simulate-policy';
import { stageImport } from '@/lib/app/stage-import';
import { serveActions } from '@/lib/platform/actions-worker';
import { serveAllocation } from '@/lib/platform/allocation-worker';
import { type RunComparison, serveComparison } from '@/lib/platform/comparison-worker';
import { type JobScope, type RunJob, serveJob } from '@/lib/platform/job-worker';
import { serveScores } from '@/lib/platform/scores-worker';

const runImport: RunJob = async ({ files, company, at, reading }, signal, onProgress) => ({
  kind: 'ended',
  outcome: await stageImport({ files, company, at, reading, signal, onProgress }),
});

const runComparison: RunComparison = async ({ before, after, company, at }, signal, onProgress) => {
  const simulated = await simulatePolicy({ before, after, company, at, signal, onProgress });
  return simulated.ok ? { kind: 'compared', effect: simulated.value } : { kind: 'not-compared', fault: simulated.error };
};

/** A dedicated worker: long work that must not hold up a page (ARCHITECTURE.md). */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as JobScope;
  serveJob(scope, runImport);
  serveComparison(scope, runComparison);
  serveAllocation(scope, settleBook);
  serveActions(scope, findActions);
  serveScores(scope, keepScores);
});
