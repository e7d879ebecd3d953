import { notRun, type Step } from './step.ts';
import { type VitestSelection, vitestStep } from './vitest-step.ts';

/** A step of tests that need a real business application. `whyNot` tells why that cannot be had on this machine; null when it can. */
export function hostStep(name: string, selection: VitestSelection, whyNot: () => string | null): Step {
  const step = vitestStep(name, selection);
  return {
    ...step,
    run: async () => {
      const why = whyNot();
      return why ? notRun(why) : step.run();
    },
  };
}
