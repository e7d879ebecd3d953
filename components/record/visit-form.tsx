import type { LocalDate } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { DateField } from './date-field';
import { ItemPicker, type PickableItem } from './item-picker';
import { SelectField } from './select-field';
import { TextArea } from './text-area';
import { TextField } from './text-field';
import { VISIT_MINUTES, type VisitDraft, type VisitFault, visitFaults, visitItems } from './visit-draft';

interface VisitFormProps {
  readonly draft: VisitDraft;
  readonly pickable: readonly PickableItem[];
  readonly today: LocalDate;
  readonly hasTried: boolean;
  readonly onDraft: (draft: VisitDraft) => void;
  readonly onPlan: () => void;
  readonly onBack: () => void;
}

/** Makes an appointment: when, where, who, and which invoices to go through (domain.md R0-08). */
export function VisitForm({ draft, pickable, today, hasTried, onDraft, onPlan, onBack }: VisitFormProps) {
  const words = useWords();
  const change = (part: Partial<VisitDraft>) => onDraft({ ...draft, ...part });
  const chosen = visitItems(draft, pickable);
  const faults = hasTried ? visitFaults(draft, chosen, today) : [];
  const errorOf = (fault: VisitFault, sentence: string) => (faults.includes(fault) ? sentence : null);
  const minutes = (VISIT_MINUTES.find((each) => each === draft.minutes) ?? '60') as (typeof VISIT_MINUTES)[number];
  const noItems = errorOf('items', words.t('visit_fault_items'));
  return (
    <div class="record-form" data-testid="visit-form">
      <div class="record-row record-dates">
        <DateField
          label={words.t('visit_on')}
          value={draft.startsOn as LocalDate}
          min={today}
          onInput={(startsOn) => change({ startsOn })}
          error={errorOf('startsOn', words.t('visit_fault_starts_on'))}
          testId="visit-on"
        />
        <TextField
          label={words.t('visit_time')}
          value={draft.time}
          isTime
          onInput={(time) => change({ time })}
          error={errorOf('time', words.t('visit_fault_time'))}
          testId="visit-time"
        />
        <SelectField
          label={words.t('visit_duration')}
          options={VISIT_MINUTES.map((value) => ({ value, label: words.format.minutes(Number(value)) }))}
          chosen={minutes}
          onChoose={(value) => change({ minutes: value })}
        />
      </div>
      <TextField label={words.t('visit_place')} value={draft.place} onInput={(place) => change({ place })} testId="visit-place" />
      <div class="record-row record-dates">
        <TextField
          label={words.t('visit_visitors')}
          value={draft.visitors}
          onInput={(visitors) => change({ visitors })}
          testId="visit-visitors"
        />
        <TextField
          label={words.t('visit_hosts')}
          value={draft.hosts}
          onInput={(hosts) => change({ hosts })}
          testId="visit-hosts"
        />
      </div>
      <TextArea label={words.t('visit_purpose')} value={draft.purpose} onInput={(purpose) => change({ purpose })} />
      <details open={noItems !== null}>
        <summary>{words.t('visit_items', { count: chosen.length })}</summary>
        <ItemPicker
          legend={words.t('arrangement_items')}
          items={pickable}
          chosen={chosen.map(({ id }) => id)}
          onChoose={(items) => change({ items })}
          testId="visit-item"
        />
        {noItems && <p class="field-error">{noItems}</p>}
      </details>
      <div class="record-row">
        <Button kind="primary" onClick={onPlan} testId="visit-plan-save">
          {words.t('visit_plan_save')}
        </Button>
        <Button kind="plain" onClick={onBack}>
          {words.t('record_back')}
        </Button>
      </div>
    </div>
  );
}
