import { useState } from 'preact/hooks';
import { type LedgerScreen, LedgerView } from '@/components/record/ledger-view';
import { useWords } from '@/components/ui/words-context';
import { exportLedger } from '@/lib/app/export-ledger';
import { importLedger, type LedgerRefused } from '@/lib/app/import-ledger';
import { readAt } from '@/lib/app/read-at';
import { type Verified, verifyLedger } from '@/lib/app/verify-ledger';
import { dateInZone } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';
import type { DeskPageProps } from '../desk-page-props';
import { ErasurePart } from '../erasure-part';
import { RetentionPart } from '../retention-part';
import { saveBlob } from '../save-blob';
import { TeamPart } from '../team-part';

const IDLE: LedgerScreen = { is: 'idle', events: 0, devices: 0, fresh: 0, faults: [], refusal: null };

/** Whether what people recorded is whole, a copy of all of it, and taking over such a copy. */
export function LedgerPage({ company }: DeskPageProps) {
  const words = useWords();
  const [screen, setScreen] = useState(IDLE);
  const busy = (events: number) => setScreen({ ...IDLE, is: 'busy', events });
  const failed = () => setScreen({ ...IDLE, is: 'refused', refusal: words.t('ledger_failed') });
  const verify = async () => {
    busy(0);
    await verifyLedger(company.id, busy).then((found) => setScreen(verified(found, company.timeZone, words)), failed);
  };
  const copy = async () => {
    busy(0);
    const name = `ledger-${readAt(company.timeZone).today}.jsonl`;
    await exportLedger(company.id).then((file) => {
      saveBlob(file, name);
      setScreen(IDLE);
    }, failed);
  };
  const take = async (file: File) => {
    busy(0);
    const taken = await importLedger(file, company.id).catch(() => null);
    if (!taken) return failed();
    setScreen(
      taken.ok ? { ...IDLE, is: 'taken', ...taken.value } : { ...IDLE, is: 'refused', refusal: refusal(taken.error, words) },
    );
  };
  return (
    <>
      <LedgerView screen={screen} onVerify={verify} onExport={copy} onImport={take} />
      <RetentionPart company={company} />
      <ErasurePart company={company} />
      <TeamPart company={company.id} />
    </>
  );
}

function verified({ events, devices, faults }: Verified, timeZone: string, words: Words): LedgerScreen {
  const told = faults.map(({ kind, by, at }) => ({ kind, by, on: at && words.format.date(dateInZone(at, timeZone)) }));
  return { ...IDLE, is: 'verified', events, devices, faults: told };
}

function refusal(refused: LedgerRefused, words: Words): string {
  switch (refused.because) {
    case 'no-ledger':
      return words.t('ledger_no_ledger', { line: words.format.count(refused.line) });
    case 'other-company':
      return words.t('ledger_other_company');
    case 'broken':
      return words.t('ledger_file_broken', { faults: words.format.count(refused.faults) });
    case 'contradicts':
      return words.t('ledger_contradicts', { line: words.format.count(refused.line) });
  }
}
