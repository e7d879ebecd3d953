import type { ChainFaultKind } from '@/lib/domain/record/chain-fault';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';

/** What the page of the ledger shows. */
export interface LedgerScreen {
  readonly is: 'idle' | 'busy' | 'verified' | 'taken' | 'refused';
  readonly events: number;
  readonly devices: number;
  readonly fresh: number;
  readonly faults: readonly { readonly kind: ChainFaultKind; readonly by: string | null; readonly on: string | null }[];
  /** A sentence of `_locales` that says why a file was refused. */
  readonly refusal: string | null;
}

interface LedgerViewProps {
  readonly screen: LedgerScreen;
  readonly onVerify: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

const FAULT_WORDS: Readonly<Record<ChainFaultKind, MessageKey>> = {
  changed: 'ledger_fault_changed',
  broken: 'ledger_fault_broken',
  'out-of-order': 'ledger_fault_out_of_order',
  'cut-short': 'ledger_fault_cut_short',
  blanked: 'ledger_fault_blanked',
};

/** More faults than anybody reads; how many there are is said. */
const MOST_FAULTS = 50;

/** The ledger of what people recorded: is it whole, and a copy of it. */
export function LedgerView({ screen, onVerify, onExport, onImport }: LedgerViewProps) {
  const words = useWords();
  const isBusy = screen.is === 'busy';
  return (
    <section class="record-form" aria-busy={isBusy}>
      <p>{words.t('ledger_intro')}</p>
      <div class="record-row">
        <Button kind="primary" onClick={onVerify} isDisabled={isBusy} testId="ledger-verify">
          {words.t('ledger_verify')}
        </Button>
        <Button onClick={onExport} isDisabled={isBusy} testId="ledger-export">
          {words.t('ledger_export')}
        </Button>
        <FileButton
          label={words.t('ledger_import')}
          accept=".jsonl"
          onFile={onImport}
          testId="ledger-import"
          isDisabled={isBusy}
        />
      </div>
      <Outcome screen={screen} />
    </section>
  );
}

function Outcome({ screen }: { readonly screen: LedgerScreen }) {
  const words = useWords();
  const { events, devices, fresh, faults, refusal } = screen;
  if (screen.is === 'busy')
    return <Notice testId="ledger-busy">{words.t('ledger_busy', { events: words.format.count(events) })}</Notice>;
  if (screen.is === 'taken')
    return (
      <Notice icon="check" testId="ledger-taken">
        {words.t('ledger_taken', { events: words.format.count(events), fresh: words.format.count(fresh) })}
      </Notice>
    );
  if (screen.is === 'refused' && refusal)
    return (
      <Notice tone="warn" icon="warn" testId="ledger-refused">
        {refusal}
      </Notice>
    );
  if (screen.is !== 'verified') return null;
  if (faults.length === 0)
    return (
      <Notice icon="check" testId="ledger-whole">
        {words.t('ledger_whole', { events: words.format.count(events), devices: words.format.count(devices) })}
      </Notice>
    );
  return (
    <Notice tone="warn" icon="warn" testId="ledger-broken">
      <p>{words.t('ledger_broken', { faults: words.format.count(faults.length) })}</p>
      <ol class="record-list">
        {faults.slice(0, MOST_FAULTS).map(({ kind, by, on }, at) => (
          <li key={at} data-fault={kind}>
            {words.t(FAULT_WORDS[kind])}
            {by && on && ` (${by}, ${on})`}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
