import { SUPPLIES } from '@/lib/domain/record/arrangement-record';
import { useWords } from '../ui/words-context';
import type { ArrangementDraft } from './arrangement-draft';
import { SUPPLY_WORDS } from './arrangement-words';
import { SelectField } from './select-field';
import { TextArea } from './text-area';

interface ArrangementBackgroundProps {
  readonly draft: ArrangementDraft;
  readonly hasTried: boolean;
  readonly onChange: (part: Partial<ArrangementDraft>) => void;
}

/** What else is to be weighed (domain.md R0-11): why, what they owe others, what secures it, and how we deliver meanwhile. */
export function ArrangementBackground({ draft, hasTried, onChange }: ArrangementBackgroundProps) {
  const words = useWords();
  const isCauseMissing = hasTried && draft.cause.trim() === '';
  return (
    <>
      <TextArea
        label={words.t('arrangement_cause')}
        value={draft.cause}
        onInput={(cause) => onChange({ cause })}
        error={isCauseMissing ? words.t('arrangement_fault_cause') : null}
        testId="arrangement-cause"
      />
      <SelectField
        label={words.t('arrangement_supply')}
        options={SUPPLIES.map((value) => ({ value, label: words.t(SUPPLY_WORDS[value]) }))}
        chosen={draft.supply}
        onChoose={(supply) => onChange({ supply })}
        testId="arrangement-supply"
      />
      <details>
        <summary>{words.t('arrangement_more')}</summary>
        <div class="record-form">
          <TextArea
            label={words.t('arrangement_other')}
            value={draft.otherArrangements}
            onInput={(otherArrangements) => onChange({ otherArrangements })}
          />
          <TextArea
            label={words.t('arrangement_security')}
            value={draft.security}
            onInput={(security) => onChange({ security })}
          />
          <TextArea label={words.t('arrangement_notes')} value={draft.notes} onInput={(notes) => onChange({ notes })} />
        </div>
      </details>
    </>
  );
}
