import { LetterDesk } from '@/components/letters/letter-desk';
import { TextFaults } from '@/components/letters/text-faults';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words-context';
import type { StepCase } from '@/lib/app/step-data';
import type { HandOverFile } from '@/lib/domain/letters/hand-over-file';
import { letterActions } from '../letter-actions';
import { saveBlob } from '../save-blob';
import { useLetter } from '../use-letter';
import type { TakenStep } from './step-desk';
import { stepItems } from './step-items';

interface HandOverTextProps {
  readonly file: HandOverFile;
  readonly about: StepCase;
  readonly onTaken: (taken: TakenStep, onDone: () => void) => void;
}

/** The file for the agency: to print, to save as data, and to record that it went. */
export function HandOverText({ file, about, onTaken }: HandOverTextProps) {
  const { view } = about;
  const words = useWords();
  const { language } = words;
  const { written, change, forget } = useLetter({
    kind: 'hand-over',
    data: { ...file, ...file.parties },
    language,
    id: `hand-over ${view.debtor} ${file.today}`,
    now: view.assessment.at.now,
    company: about.company.id,
  });
  if (!written) return null;
  if (!written.ok) return <TextFaults faults={written.error} />;
  const { draft } = written.value;
  const save = () => {
    const json = JSON.stringify({ ...file, text: draft }, null, 2);
    saveBlob(new Blob([json], { type: 'application/json' }), `hand-over-${file.debtorNumber ?? ''}-${file.today}.json`);
  };
  const taken = () => {
    const items = stepItems({ owed: file.owed }, view.assessment.ageing.items);
    const text = { to: file.agency.name, ...draft };
    const step = { step: 'S6', channel: 'hand-over', kind: 'hand-over', items, amount: file.owed.total, language, text } as const;
    onTaken(step, forget);
  };
  return (
    <>
      <p data-testid="hand-over-released">{words.t('hand_over_released', { agency: file.agency.name })}</p>
      <LetterDesk letter={written.value} actions={{ ...letterActions, onDraft: change }} />
      <div class="record-row">
        <Button onClick={save} testId="hand-over-save">
          {words.t('hand_over_file')}
        </Button>
        <Button kind="primary" onClick={taken} testId="step-take">
          {words.t('act_handed_over')}
        </Button>
      </div>
    </>
  );
}
