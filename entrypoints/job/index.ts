import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stageImport } from '@/lib/app/stage-import';
import { type JobScope, type RunJob, serveJob } from '@/lib/platform/job-worker';

const runImport: RunJob = async ({ file, company, at }, signal, onProgress) => {
  const staged = await stageImport({ file, company, at, signal, onProgress });
  return staged.ok ? { kind: 'staged', staged: staged.value } : { kind: 'failed', failure: staged.error };
};

/** A dedicated worker: long work that must not hold up a page (ARCHITECTURE.md). */
export default defineUnlistedScript(() => serveJob(globalThis as unknown as JobScope, runImport));
