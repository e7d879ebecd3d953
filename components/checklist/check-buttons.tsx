import { answerFault } from '@/lib/domain/checklist/answer-fault';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { Role } from '@/lib/domain/role';
import type { MessageKey } from '@/lib/words/catalogue';
import { Button } from '../ui/button';
import { useWords } from '../ui/words-context';
import { faultWords } from './fault-words';

export type CheckForm = 'done' | 'na' | 'assign';

interface CheckButtonsProps {
  readonly row: ChecklistRow;
  readonly role: Role;
  readonly canAssign: boolean;
  readonly onDone: () => void;
  readonly onTakeOver: () => void;
  readonly onForm: (form: CheckForm) => void;
}

function doneWord({ state }: ChecklistRow): MessageKey {
  return state === 'auto_ok' ? 'check_confirm' : 'check_done';
}

/** What this person may do with an item; what they may not is said, with who may. */
export function CheckButtons({ row, role, canAssign, onDone, onTakeOver, onForm }: CheckButtonsProps) {
  const words = useWords();
  const fault = answerFault({ item: row.item, state: 'done' }, role, row);
  const isBarred = fault === 'not-yours' || fault === 'credit-manager-only';
  const isToDo = row.state === 'open' || row.state === 'auto_fail' || row.state === 'auto_ok';
  return (
    <div class="check-buttons">
      {isToDo && isBarred && <p class="check-barred">{faultWords(fault, row, words)}</p>}
      {isToDo && !isBarred && row.proposal && (
        <Button kind="primary" onClick={onTakeOver} testId="check-take-over">
          {words.t('check_take_over')}
        </Button>
      )}
      {isToDo && !isBarred && (
        <Button kind={row.proposal ? 'quiet' : 'primary'} onClick={onDone} testId="check-done">
          {words.t(doneWord(row))}
        </Button>
      )}
      {row.mayBeNotApplicable && row.state !== 'na' && row.answerableBy.includes(role) && (
        <Button onClick={() => onForm('na')} label={words.t('check_not_applicable_label')} testId="check-na">
          {words.t('check_not_applicable')}
        </Button>
      )}
      {isToDo && canAssign && row.state !== 'auto_ok' && (
        <Button onClick={() => onForm('assign')} testId="check-assign">
          {words.t('check_assign')}
        </Button>
      )}
    </div>
  );
}
