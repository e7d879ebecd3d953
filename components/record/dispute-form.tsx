import { DISPUTE_REASONS, type DisputeReason } from '@/lib/domain/dispute-reason';
import type { LocalDate } from '@/lib/domain/local-date';
import { CUSTOMER_LANGUAGES } from '@/lib/domain/record/customer-language';
import { DEPARTMENTS } from '@/lib/domain/record/department';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import { type DisputeField, disputeFaults } from '@/lib/domain/record/new-dispute';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../ui/words-context';
import { ContestedItems } from './contested-items';
import { DateField } from './date-field';
import { type DisputeDraft, newDisputeOf } from './dispute-draft';
import { FAULT_WORDS, FIELD_WORDS, languageText, REASON_WORDS } from './dispute-words';
import type { PickableItem } from './item-picker';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';

interface DisputeFormProps {
  readonly draft: DisputeDraft;
  readonly pickable: readonly PickableItem[];
  /** Those that the policy counts. */
  readonly reasons: readonly string[];
  readonly today: LocalDate;
  /** Somebody tried to record it: what is missing is named. */
  readonly hasTried: boolean;
  readonly onDraft: (draft: DisputeDraft) => void;
  readonly onSave: () => void;
}

const VIEWS = ['customerView', 'ourView', 'action'] as const;

/** What a customer contests, with both viewpoints, the action, who does it and by when: none of it may be missing (domain.md R0-07). */
export function DisputeForm({ draft, pickable, reasons, today, hasTried, onDraft, onSave }: DisputeFormProps) {
  const words = useWords();
  const change = (part: Partial<DisputeDraft>) => onDraft({ ...draft, ...part });
  const items = pickable.map(({ item }) => item);
  const faultsOf = (of: DisputeDraft) => disputeFaults(newDisputeOf(of, items, words.tag), items, today);
  const faults = hasTried ? faultsOf(draft) : [];
  const errorOf = (field: DisputeField) => (faults.includes(field) ? words.t(FAULT_WORDS[field]) : null);
  const amountError = (id: string) => {
    const only = { ...draft, items: draft.items.filter(({ item }) => item === id) };
    return hasTried && faultsOf(only).includes('amount') ? words.t(FAULT_WORDS.amount) : null;
  };
  const choose = { value: '', label: words.t('dispute_choose') };
  const offered = DISPUTE_REASONS.filter((reason) => reasons.includes(reason));
  const labelled = (value: DisputeReason) => ({ value, label: words.t(REASON_WORDS[value]) });
  return (
    <div class="record-form" data-testid="dispute-form">
      <ContestedItems
        pickable={pickable}
        chosen={draft.items}
        onChoose={(chosen) => change({ items: chosen })}
        itemsError={errorOf('items')}
        amountError={amountError}
      />
      <SelectField
        label={words.t('dispute_reason')}
        options={[choose, ...offered.map(labelled)]}
        chosen={draft.reason}
        onChoose={(reason) => change({ reason })}
        error={errorOf('reason')}
        testId="dispute-reason"
      />
      {VIEWS.map((field) => (
        <TextArea
          key={field}
          label={words.t(FIELD_WORDS[field])}
          value={draft[field]}
          onInput={(text) => change({ [field]: text })}
          error={errorOf(field)}
          testId={`dispute-${field}`}
        />
      ))}
      <div class="record-row record-dates">
        <SelectField
          label={words.t('dispute_department')}
          options={[choose, ...DEPARTMENTS.map((value) => ({ value, label: words.t(DEPARTMENT_WORDS[value]) }))]}
          chosen={draft.department}
          onChoose={(department) => change({ department })}
          error={errorOf('department')}
          testId="dispute-department"
        />
        <TextField
          label={words.t('dispute_owner')}
          value={draft.owner}
          onInput={(owner) => change({ owner })}
          error={errorOf('owner')}
          testId="dispute-owner"
        />
        <DateField
          label={words.t('dispute_due')}
          value={draft.dueOn as LocalDate}
          min={today}
          onInput={(dueOn) => change({ dueOn })}
          error={errorOf('dueOn')}
          testId="dispute-due"
        />
        <SelectField
          label={words.t('dispute_language')}
          options={CUSTOMER_LANGUAGES.map((value) => ({ value, label: languageText(value, words) }))}
          chosen={draft.language as (typeof CUSTOMER_LANGUAGES)[number]}
          onChoose={(language) => change({ language })}
          error={errorOf('language')}
          testId="dispute-language"
        />
      </div>
      {faults.length > 0 && (
        <Notice tone="warn" icon="warn" testId="dispute-refused">
          {words.t('dispute_refused', { fields: words.format.list(faults.map((field) => words.t(FIELD_WORDS[field]))) })}
        </Notice>
      )}
      <div class="record-row">
        <Button kind="primary" onClick={onSave} testId="dispute-save">
          {words.t('dispute_save')}
        </Button>
      </div>
    </div>
  );
}
