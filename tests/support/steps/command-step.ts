import { run } from '../run.ts';
import type { Step } from './step.ts';

/** A step that is one command of an installed package, run under the pinned Node; it counts as one test. */
export function commandStep(name: string, script: () => string, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await run(process.execPath, [script(), ...args]);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}
