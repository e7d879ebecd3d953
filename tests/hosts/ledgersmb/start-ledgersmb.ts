import { installLedgersmb } from './install-ledgersmb.ts';
import { type RunningLedgersmb, runLedgersmb } from './run-ledgersmb.ts';
import { seedLedgersmb } from './seed-ledgersmb.ts';

/** Installs and seeds LedgerSMB where needed, and starts it on a copy of today's database. */
export async function startLedgersmb(): Promise<RunningLedgersmb> {
  const app = await installLedgersmb();
  return runLedgersmb(app, await seedLedgersmb(app));
}
