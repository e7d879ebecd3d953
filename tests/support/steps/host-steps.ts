import { whyNoLedgersmb } from '../../hosts/ledgersmb/install-ledgersmb.ts';
import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { notRun, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const TRYTON = 'tests/integration/live-tryton';
const LEDGERSMB = 'tests/integration/live-ledgersmb';

/** Integration tests that need a real business application; each is a step of its own, with nothing beside it. */
export const NEED_A_HOST: readonly string[] = [`${TRYTON}*`, `${LEDGERSMB}*`];

/** Live sources against the applications that they read. */
export const HOST_STEPS: readonly Step[] = [
  withHost('Tryton, live', TRYTON, whyNoTryton),
  withHost('LedgerSMB, live', LEDGERSMB, whyNoLedgersmb),
];

function withHost(name: string, file: string, whyNot: () => string | null): Step {
  const step = vitestStep(name, { projects: ['integration'], files: [file] });
  return {
    ...step,
    run: async () => {
      const why = whyNot();
      return why ? notRun(why) : step.run();
    },
  };
}
