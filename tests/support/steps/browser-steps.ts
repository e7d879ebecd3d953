import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { buildExtension } from '../build-extension.ts';
import { findFirefox } from '../find-firefox.ts';
import { notRun, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const TRYTON = 'tests/e2e/tryton-';
const FIREFOX = 'tests/e2e/firefox-';

const tryton = vitestStep('Tryton', { projects: ['e2e'], files: [TRYTON] });
const firefox = vitestStep('Firefox', { projects: ['e2e'], files: [FIREFOX] });

/** Tests in real browsers and real applications. The name of a test file tells what it needs. */
export const BROWSER_STEPS: readonly Step[] = [
  vitestStep('Chromium', { projects: ['e2e'], exclude: [`${TRYTON}*`, `${FIREFOX}*`] }),
  {
    ...tryton,
    run: async () => {
      const why = whyNoTryton();
      return why ? notRun(why) : tryton.run();
    },
  },
  {
    ...firefox,
    run: async () => {
      if (!(await findFirefox())) return notRun('no Firefox was found; name one in CREDITSIDE_FIREFOX');
      await buildExtension('firefox');
      return firefox.run();
    },
  },
];
