import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPull } from '@/lib/app/run-pull';
import { type PullScope, servePull } from '@/lib/platform/pull-worker';

/** A dedicated worker that asks live sources. Apart from the worker of the files, which would weigh twice as much with it. */
export default defineUnlistedScript(() => {
  servePull(globalThis as unknown as PullScope, runPull);
});
