import { whyNoLedgersmb } from '../../hosts/ledgersmb/install-ledgersmb.ts';
import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { hostStep } from './host-step.ts';
import type { Step } from './step.ts';

const TRYTON = 'tests/integration/live-tryton';
const LEDGERSMB = 'tests/integration/live-ledgersmb';

/** Integration tests that need a real business application; each is a step of its own, with nothing beside it. */
export const NEED_A_HOST: readonly string[] = [`${TRYTON}*`, `${LEDGERSMB}*`];

/** Live sources against the applications that they read. */
export const HOST_STEPS: readonly Step[] = [
  hostStep('Tryton, live', 'integration', TRYTON, whyNoTryton),
  hostStep('LedgerSMB, live', 'integration', LEDGERSMB, whyNoLedgersmb),
];
