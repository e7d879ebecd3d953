import { DISPUTE_REASONS } from '@/lib/domain/dispute-reason';
import type { LocalDate } from '@/lib/domain/local-date';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import { useWords } from '../ui/words-context';
import { DateField } from './date-field';
import { FIELD_WORDS, REASON_WORDS } from './dispute-words';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';
import type { TickDraft, TickFault } from './tick-draft';

interface TickDisputeFieldsProps {
  readonly draft: TickDraft;
  readonly today: LocalDate;
  readonly errorOf: (fault: TickFault) => string | null;
  readonly onChange: (part: Partial<TickDraft>) => void;
}

/** What a dispute cannot do without: heard on site, so asked there (domain.md R0-07). */
export function TickDisputeFields({ draft, today, errorOf, onChange }: TickDisputeFieldsProps) {
  const words = useWords();
  const choose = { value: '', label: words.t('dispute_choose') };
  return (
    <>
      <SelectField
        label={words.t('dispute_reason')}
        options={[choose, ...DISPUTE_REASONS.map((value) => ({ value, label: words.t(REASON_WORDS[value]) }))]}
        chosen={draft.reason}
        onChoose={(reason) => onChange({ reason })}
        error={errorOf('reason')}
        testId="visit-reason"
      />
      {(['customerView', 'ourView', 'action'] as const).map((field) => (
        <TextArea
          key={field}
          label={words.t(FIELD_WORDS[field])}
          value={draft[field]}
          onInput={(text) => onChange({ [field]: text })}
          error={errorOf(field)}
          testId={`visit-${field}`}
        />
      ))}
      <div class="record-row record-dates">
        <SelectField
          label={words.t('dispute_department')}
          options={[choose, ...DEPARTMENTS.map((value) => ({ value, label: words.t(DEPARTMENT_WORDS[value]) }))]}
          chosen={draft.department}
          onChoose={(department) => onChange({ department })}
          error={errorOf('department')}
          testId="visit-department"
        />
        <TextField
          label={words.t('dispute_owner')}
          value={draft.owner}
          onInput={(owner) => onChange({ owner })}
          error={errorOf('owner')}
          testId="visit-owner"
        />
        <DateField
          label={words.t('dispute_due')}
          value={draft.dueOn as LocalDate}
          min={today}
          onInput={(dueOn) => onChange({ dueOn })}
          error={errorOf('dueOn')}
          testId="visit-due"
        />
      </div>
    </>
  );
}
