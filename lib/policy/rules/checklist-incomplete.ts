import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Checks are still open that must be done before credit (CHK-01; domain.md 1.6). Unknown while there is no checklist. */
export const checklistIncomplete: Predicate = {
  name: 'checklistIncomplete',
  evaluate({ facts }) {
    const checklist = facts.deal?.checklist;
    if (!checklist) return answer.unknown('checklist');
    return checklist.open > 0 ? answer.hit({ open: display.count(checklist.open) }) : answer.pass();
  },
};
