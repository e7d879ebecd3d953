import type { ChecklistRecord } from '../checklist/checklist-record';
import type { Assignment, ItemAnswer } from '../checklist/item-answer';
import type { LocalDate } from '../local-date';
import type { CheckAnswer, CheckRecord, CheckTask } from './check-record';
import type { DealRef } from './deal-ref';
import { ofDeal } from './of-deal';

function answerOf({ item, state, termDays, reason, evidence, by, role, on }: CheckAnswer): ItemAnswer {
  return {
    item,
    state: state === 'na' ? 'na' : 'done',
    ...(state === 'confirmed' && { isConfirmation: true }),
    ...(reason !== null && { reason }),
    ...(evidence !== null && { evidence }),
    ...(termDays !== null && { termDays }),
    by,
    role,
    on,
  };
}

const taskOf = ({ item, to, dueOn, by, on }: CheckTask): Assignment => ({ item, to, dueOn, by, on });

/**
 * What was recorded for the list of one deal, and what was said on others: proposed while it holds, never copied (domain.md R3-03). Who
 * confirmed what the data said then has nothing to propose now.
 */
export function checklistOf({ answers, tasks }: CheckRecord, deal: DealRef | null, today: LocalDate): ChecklistRecord {
  const own = new Set(ofDeal(answers, deal, today));
  const others = answers.filter((answer) => !own.has(answer) && answer.state !== 'confirmed');
  return {
    answers: [...own].map(answerOf),
    earlier: others.map(answerOf),
    assignments: ofDeal(tasks, deal, today).map(taskOf),
  };
}
