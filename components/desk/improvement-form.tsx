import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import { type ImprovementField, improvementFaults, type NewImprovement } from '@/lib/domain/record/new-improvement';
import { DateField } from '../record/date-field';
import { SelectField } from '../record/select-field';
import { TextArea } from '../record/text-area';
import { TextField } from '../record/text-field';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { FAULT_WORDS, FIELD_WORDS } from './improvement-words';

interface ImprovementFormProps {
  readonly draft: NewImprovement;
  readonly today: LocalDate;
  /** Somebody tried to record it: what is missing is named. */
  readonly hasTried: boolean;
  readonly onDraft: (draft: NewImprovement) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Who does what about a reason that customers contest for, and when we look whether it helped (domain.md R0-06). */
export function ImprovementForm({ draft, today, hasTried, onDraft, onSave, onCancel }: ImprovementFormProps) {
  const words = useWords();
  const change = (part: Partial<NewImprovement>) => onDraft({ ...draft, ...part });
  const faults = hasTried ? improvementFaults(draft, today) : [];
  const errorOf = (field: ImprovementField) => (faults.includes(field) ? words.t(FAULT_WORDS[field]) : null);
  return (
    <div class="record-form" data-testid="improvement-form">
      <TextArea
        label={words.t(FIELD_WORDS.action)}
        value={draft.action}
        onInput={(action) => change({ action })}
        error={errorOf('action')}
        testId="improvement-action"
      />
      <div class="record-row record-dates">
        <TextField
          label={words.t(FIELD_WORDS.owner)}
          value={draft.owner}
          onInput={(owner) => change({ owner })}
          error={errorOf('owner')}
          testId="improvement-owner"
        />
        <SelectField
          label={words.t(FIELD_WORDS.department)}
          options={[
            { value: '', label: words.t('dispute_choose') },
            ...DEPARTMENTS.map((value) => ({ value: value as string, label: words.t(DEPARTMENT_WORDS[value]) })),
          ]}
          chosen={draft.department}
          onChoose={(department) => change({ department })}
          error={errorOf('department')}
          testId="improvement-department"
        />
        <DateField
          label={words.t(FIELD_WORDS.reviewOn)}
          value={draft.reviewOn as LocalDate}
          min={addDays(today, 1)}
          onInput={(reviewOn) => change({ reviewOn })}
          error={errorOf('reviewOn')}
          testId="improvement-review"
        />
      </div>
      {faults.length > 0 && (
        <Notice tone="warn" icon="warn" testId="improvement-refused">
          {words.t('dispute_refused', { fields: words.format.list(faults.map((field) => words.t(FIELD_WORDS[field]))) })}
        </Notice>
      )}
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="improvement-save">
          {words.t('improvement_save')}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {words.t('improvement_cancel')}
        </Button>
      </div>
    </div>
  );
}
