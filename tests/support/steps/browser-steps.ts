import { whyNoLedgersmb } from '../../hosts/ledgersmb/install-ledgersmb.ts';
import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { buildExtension } from '../build-extension.ts';
import { findFirefox } from '../find-firefox.ts';
import { hostStep } from './host-step.ts';
import { notRun, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

const TRYTON = 'tests/e2e/tryton-';
const LEDGERSMB = 'tests/e2e/ledgersmb-';
const FIREFOX = 'tests/e2e/firefox-';

const firefox = vitestStep('Firefox', { projects: ['e2e'], files: [FIREFOX] });

/** Tests in real browsers and real applications. The name of a test file tells what it needs. */
export const BROWSER_STEPS: readonly Step[] = [
  vitestStep('Chromium', { projects: ['e2e'], exclude: [`${TRYTON}*`, `${LEDGERSMB}*`, `${FIREFOX}*`] }),
  hostStep('Tryton', 'e2e', TRYTON, whyNoTryton),
  hostStep('LedgerSMB', 'e2e', LEDGERSMB, whyNoLedgersmb),
  {
    ...firefox,
    run: async () => {
      if (!(await findFirefox())) return notRun('no Firefox was found; name one in CREDITSIDE_FIREFOX');
      await buildExtension('firefox');
      return firefox.run();
    },
  },
];
