import { answerFault } from '@/lib/domain/checklist/answer-fault';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { AnswerDraft, Assignee } from '@/lib/domain/checklist/item-answer';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Role } from '@/lib/domain/role';
import { useWords } from '../ui/words-context';
import { AssignForm } from './assign-form';
import { CheckButtons, type CheckForm } from './check-buttons';
import { CIRCUMSTANCE_WORDS } from './check-words';
import type { ChecklistActions } from './checklist-actions';
import { faultWords } from './fault-words';
import { TextForm } from './text-form';

interface CheckBodyProps {
  readonly row: ChecklistRow;
  readonly role: Role;
  readonly people: readonly Assignee[];
  readonly today: LocalDate;
  readonly termDays: number;
  readonly form: CheckForm | null;
  /** What was typed into it before, and how to keep what is typed; null: nothing. */
  readonly kept: string | null;
  readonly onText: (text: string) => void;
  readonly onForm: (form: CheckForm | null) => void;
  readonly actions: Pick<ChecklistActions, 'answer' | 'assign'>;
  /** The item was answered or given away: on to the next. */
  readonly onAnswered: () => void;
}

/** What may be done with the item that is open: its buttons, or the one line that an answer needs. */
export function CheckBody(props: CheckBodyProps) {
  const { row, role, people, today, termDays, form, kept, onText, onForm, actions, onAnswered } = props;
  const words = useWords();
  const { item, circumstance, proposal } = row;
  const proposed = form === 'na' && circumstance ? words.t(CIRCUMSTANCE_WORDS[circumstance]) : '';
  const give = (told: Omit<AnswerDraft, 'item' | 'termDays'>) => {
    actions.answer({ item, termDays, ...told });
    onAnswered();
  };
  const draftOf = (text: string): Omit<AnswerDraft, 'item'> => {
    if (form === 'na') return { state: 'na', reason: text };
    return row.isContradicted ? { state: 'done', reason: text, evidence: text } : { state: 'done', evidence: text };
  };
  const takeOver = () => {
    if (!proposal) return;
    const { state, reason, evidence } = proposal;
    give({ state, ...(reason !== undefined && { reason }), ...(evidence !== undefined && { evidence }) });
  };
  const cancel = () => onForm(null);
  if (form === 'assign') {
    const assign = (draft: Parameters<Parameters<typeof AssignForm>[0]['onSave']>[0]) => {
      actions.assign({ item, ...draft });
      onAnswered();
    };
    return <AssignForm people={people} today={today} onSave={assign} onCancel={cancel} />;
  }
  if (form) {
    const against = row.isContradicted ? 'check_ask_against' : 'check_ask_evidence';
    const faultOf = (text: string) => {
      const fault = answerFault({ item, ...draftOf(text) }, role, row);
      return fault && faultWords(fault, row, words);
    };
    return (
      <TextForm
        label={words.t(form === 'na' ? 'check_ask_reason' : against)}
        value={kept ?? proposed}
        faultOf={faultOf}
        onText={onText}
        onSave={(text) => give(draftOf(text))}
        onCancel={cancel}
      />
    );
  }
  const onDone = () => (answerFault({ item, state: 'done' }, role, row) ? onForm('done') : give({ state: 'done' }));
  const canAssign = people.length > 0;
  return <CheckButtons row={row} role={role} canAssign={canAssign} onDone={onDone} onTakeOver={takeOver} onForm={onForm} />;
}
