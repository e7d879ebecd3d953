import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { notRun, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

/** Integration tests that need a real business application; each is a step of its own, with nothing beside it. */
export const NEED_A_HOST: readonly string[] = ['tests/integration/live-tryton*'];

const tryton = vitestStep('Tryton, live', { projects: ['integration'], files: ['tests/integration/live-tryton'] });

/** Live sources against the applications that they read. */
export const HOST_STEPS: readonly Step[] = [
  {
    ...tryton,
    run: async () => {
      const why = whyNoTryton();
      return why ? notRun(why) : tryton.run();
    },
  },
];
