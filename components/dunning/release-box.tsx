import { useState } from 'preact/hooks';
import type { Agency } from '@/lib/domain/company';
import type { HandOverRefusal } from '@/lib/domain/letters/hand-over-file';
import { RadioField } from '../record/radio-field';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { refusalText } from './dunning-words';

interface ReleaseBoxProps {
  readonly agency: Agency;
  /** Every reason why it may not go to this agency, but that nobody released it. */
  readonly refusals: (agency: Agency) => readonly HandOverRefusal[];
  /** Null: somebody else has to. */
  readonly onRelease: ((agency: Agency) => void) | null;
}

const REGISTERED = ['yes', 'no', 'unknown'] as const;
type Registered = (typeof REGISTERED)[number];
const VALUE: Readonly<Record<Registered, boolean | null>> = { yes: true, no: false, unknown: null };
const LABEL = { yes: 'answer_yes', no: 'answer_no', unknown: 'answer_unknown' } as const;

/** A person lets the debt go to an agency, and to which (domain.md R2-17, LAW-04). */
export function ReleaseBox({ agency: known, refusals, onRelease }: ReleaseBoxProps) {
  const words = useWords();
  const [agency, setAgency] = useState(known);
  const because = refusals(agency);
  const registered = REGISTERED.find((each) => VALUE[each] === agency.isRegistered) ?? 'unknown';
  return (
    <section class="act-box record-form" data-testid="release-box">
      <TextField
        label={words.t('hand_over_agency')}
        value={agency.name}
        onInput={(name) => setAgency({ ...agency, name })}
        testId="agency-name"
      />
      <RadioField
        legend={words.t('hand_over_registered')}
        options={REGISTERED.map((value) => ({ value, label: words.t(LABEL[value]) }))}
        chosen={registered}
        onChoose={(value) => setAgency({ ...agency, isRegistered: VALUE[value] })}
        testId="agency-registered"
      />
      {because.length > 0 && (
        <Notice tone="warn" icon="warn" testId="hand-over-refused">
          <ul class="letter-faults">
            {because.map((refusal) => (
              <li key={refusal.because}>{refusalText(refusal, words)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {onRelease && (
        <div class="record-row">
          <Button
            kind="primary"
            isDisabled={because.length > 0 || agency.name.trim() === ''}
            onClick={() => onRelease(agency)}
            testId="hand-over-release"
          >
            {words.t('hand_over_release')}
          </Button>
        </div>
      )}
    </section>
  );
}
