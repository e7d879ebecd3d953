import { buildExtension } from './build-extension.ts';
import { findChromium } from './find-chromium.ts';
import { BROWSER_STEPS } from './steps/browser-steps.ts';
import { CHECK_STEPS } from './steps/check-steps.ts';
import { HOST_STEPS, NEED_A_HOST } from './steps/host-steps.ts';
import { lintStep } from './steps/lint-step.ts';
import { runSteps } from './steps/run-steps.ts';
import type { Step } from './steps/step.ts';
import { vitestStep } from './steps/vitest-step.ts';

/** `npm test`: everything, in turn. Names of steps as arguments run only those. */
const setUp: Step = {
  name: 'set-up',
  run: async () => {
    await findChromium();
    await buildExtension('chrome');
    return { passed: 0, failed: 0, output: '' };
  },
};

const ALL: readonly Step[] = [
  setUp,
  ...CHECK_STEPS,
  vitestStep('contract', { projects: ['contract'] }),
  vitestStep('integration', { projects: ['integration'], exclude: NEED_A_HOST }),
  ...HOST_STEPS,
  lintStep,
  ...BROWSER_STEPS,
];

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const steps = wanted.length === 0 ? ALL : ALL.filter(({ name }) => wanted.some((part) => name.toLowerCase().includes(part)));
const { passed, failed } = await runSteps(steps);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
