import { todayInAmsterdam } from '@/tests/demo/days';
import type { RunningLedgersmb } from '@/tests/hosts/ledgersmb/run-ledgersmb';
import { startLedgersmb } from '@/tests/hosts/ledgersmb/start-ledgersmb';
import { writeBook } from '@/tests/hosts/ledgersmb/write-book';
import type { Host } from './host-session';

/** A real LedgerSMB, seeded today. */
export async function startLedgersmbHost(): Promise<Host & RunningLedgersmb> {
  const ledgersmb = await startLedgersmb();
  return {
    ...ledgersmb,
    site: 'ledgersmb',
    origin: ledgersmb.url,
    bookFile: writeBook(todayInAmsterdam()),
    stop: () => ledgersmb.stop(),
  };
}
