import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Assignee, AssignmentDraft } from '@/lib/domain/checklist/item-answer';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { assigneeName } from './assignee-name';

/** A task that nobody gave a day is for the day after tomorrow. */
const DUE_DAYS = 2;

interface AssignFormProps {
  readonly people: readonly Assignee[];
  readonly today: LocalDate;
  readonly onSave: (draft: Omit<AssignmentDraft, 'item'>) => void;
  readonly onCancel: () => void;
}

/** Who looks into it, and by when. */
export function AssignForm({ people, today, onSave, onCancel }: AssignFormProps) {
  const words = useWords();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(0);
  const [due, setDue] = useState<string>(addDays(today, DUE_DAYS));
  useEffect(() => first.current?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const [to, dueOn] = [people[chosen], parseLocalDate(due)];
    if (to && dueOn && dueOn >= today) onSave({ to, dueOn });
  };
  return (
    <form class="check-form" onSubmit={save}>
      <label for={`${id}-who`}>{words.t('check_ask_who')}</label>
      <select
        id={`${id}-who`}
        ref={first}
        class="field"
        data-testid="check-who"
        onChange={(event) => setChosen(event.currentTarget.selectedIndex)}
      >
        {people.map((person, index) => (
          <option key={index} selected={index === chosen}>
            {assigneeName(person, words)}
          </option>
        ))}
      </select>
      <label for={`${id}-due`}>{words.t('check_ask_due')}</label>
      <input
        id={`${id}-due`}
        class="field"
        type="date"
        required
        min={today}
        value={due}
        data-testid="check-due"
        onInput={(event) => setDue(event.currentTarget.value)}
      />
      <button type="submit" class="button button-primary" data-testid="check-save">
        {words.t('check_save')}
      </button>
      <Button kind="plain" onClick={onCancel}>
        {words.t('check_cancel')}
      </Button>
    </form>
  );
}
