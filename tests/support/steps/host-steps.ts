import { whyNoLedgersmb } from '../../hosts/ledgersmb/install-ledgersmb.ts';
import { whyNoNats } from '../../hosts/nats/install-nats.ts';
import { whyNoTryton } from '../../hosts/tryton/install-tryton.ts';
import { hostStep } from './host-step.ts';
import type { Step } from './step.ts';

const TRYTON = 'tests/integration/live-tryton';
const LEDGERSMB = 'tests/integration/live-ledgersmb';
const TEAM = 'tests/integration/team-';

/** Integration tests that need a real business application or the team's server; each is a step of its own, with nothing beside it. */
export const NEED_A_HOST: readonly string[] = [`${TRYTON}*`, `${LEDGERSMB}*`, `${TEAM}*`];

/** Live sources against the applications that they read, and a team against its server. */
export const HOST_STEPS: readonly Step[] = [
  hostStep('Tryton, live', { projects: ['integration'], files: [TRYTON] }, whyNoTryton),
  hostStep('LedgerSMB, live', { projects: ['integration'], files: [LEDGERSMB] }, whyNoLedgersmb),
  hostStep('Team, live', { projects: ['integration'], files: [TEAM] }, whyNoNats),
];
