import { notRun, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

/**
 * A step of tests that need a real business application.
 * @param file how the paths of its test files begin.
 * @param whyNot tells why the application can't be had on this machine; null when it can.
 */
export function hostStep(name: string, project: string, file: string, whyNot: () => string | null): Step {
  const step = vitestStep(name, { projects: [project], files: [file] });
  return {
    ...step,
    run: async () => {
      const why = whyNot();
      return why ? notRun(why) : step.run();
    },
  };
}
