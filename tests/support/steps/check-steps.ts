import { prepareTypes } from '../build-extension.ts';
import { packageBin } from '../package-bin.ts';
import { commandStep } from './command-step.ts';
import type { Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const types = commandStep('types', () => packageBin('typescript', 'tsc'), ['--noEmit', '-p', 'tsconfig.json']);

/** What is quick enough to run before every commit. */
export const CHECK_STEPS: readonly Step[] = [
  {
    ...types,
    run: async () => {
      await prepareTypes();
      return types.run();
    },
  },
  commandStep('format and lint', () => packageBin('@biomejs/biome', 'biome'), ['ci', '--colors=off']),
  vitestStep('architecture, unit', { projects: ['architecture', 'unit'] }),
];
