import { useId, useState } from 'preact/hooks';
import type { ChecklistView } from '@/lib/domain/checklist/checklist-view';
import type { Assignee } from '@/lib/domain/checklist/item-answer';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useWords } from '../ui/words-context';
import type { CheckForm } from './check-buttons';
import type { CheckDraft } from './check-draft';
import { CheckRow } from './check-row';
import type { ChecklistActions } from './checklist-actions';
import { useRoving } from './use-roving';

interface CheckListProps {
  readonly view: ChecklistView;
  readonly role: Role;
  readonly people: readonly Assignee[];
  readonly today: LocalDate;
  readonly actions: Pick<ChecklistActions, 'answer' | 'assign'>;
  /** What was being typed when the page was closed. */
  readonly draft: CheckDraft | null;
  readonly onDraft: (draft: CheckDraft | null) => void;
  /** Nothing is left to answer. */
  readonly onLast: () => void;
}

const firstButton = (head: EventTarget | null): HTMLElement | null | undefined =>
  head instanceof HTMLElement ? head.parentElement?.querySelector<HTMLElement>('.check-buttons button') : null;

/** The eleven rows; by keyboard as the hint beside them says. */
export function CheckList({ view, role, people, today, actions, draft, onDraft, onLast }: CheckListProps) {
  const words = useWords();
  const hint = useId();
  const roving = useRoving(view.rows, draft?.item);
  const [form, setShown] = useState<CheckForm | null>(draft?.form ?? null);
  const setForm = (next: CheckForm | null) => {
    setShown(next);
    if (next === null && draft) onDraft(null);
  };
  const onAnswered = () => {
    setForm(null);
    if (!roving.toNext()) onLast();
  };
  const onKey = (canSkip: boolean) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isMove = roving.move(event.key);
    if (isMove) setForm(null);
    const isSkip = event.key === 'n' && canSkip;
    if (isSkip) setForm('na');
    const inside = event.key === 'Enter' && roving.isOpen ? firstButton(event.currentTarget) : null;
    inside?.focus();
    if (isMove || isSkip || inside) event.preventDefault();
  };
  return (
    <>
      <ul class="checks" aria-label={words.t('checklist_title')} aria-describedby={hint}>
        {roving.order.map((item) => {
          const row = view.rows.find((each) => each.item === item);
          if (!row) return null;
          const isActive = item === roving.active;
          const canSkip = row.mayBeNotApplicable && row.state !== 'na' && row.answerableBy.includes(role);
          const own = { row, role, people, today, actions, onAnswered, termDays: view.termDays, form, onForm: setForm };
          const isDrafted = draft?.item === item && draft.form === form;
          const onText = (text: string) => form && form !== 'assign' && onDraft({ item, form, text });
          const toggle = () => {
            setForm(null);
            roving.toggle(item);
          };
          return (
            <CheckRow
              key={item}
              {...own}
              kept={isDrafted ? draft.text : null}
              onText={onText}
              isActive={isActive}
              isOpen={isActive && roving.isOpen}
              onToggle={toggle}
              onKey={onKey(isActive && roving.isOpen && canSkip)}
              headRef={roving.headRef(item)}
            />
          );
        })}
      </ul>
      <VisuallyHidden>
        <span id={hint}>{words.t('checklist_keys')}</span>
      </VisuallyHidden>
    </>
  );
}
