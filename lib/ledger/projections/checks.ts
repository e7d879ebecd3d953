import type { Assignee } from '@/lib/domain/checklist/item-answer';
import type { CheckRecord } from '@/lib/domain/record/check-record';
import type { KnownEvent } from '../events/registry';
import { noted } from './noted';
import type { Projection } from './projection';

function assigneeOf({ data, text }: Extract<KnownEvent, { type: 'check.assigned' }>): Assignee | null {
  if (data.role !== null) return { role: data.role };
  return text ? { user: text.user } : null;
}

/** Answers and tasks of the eleven checks, the oldest first; which of them count is for the list to say. */
export const checks: Projection<CheckRecord> = {
  initial: { answers: [], tasks: [] },
  apply(state, event) {
    const deal = event.deal ?? null;
    if (event.type === 'check.answered') {
      const { reason = null, evidence = null } = event.text ?? {};
      return { ...state, answers: [...state.answers, { ...noted(event), deal, ...event.data, reason, evidence }] };
    }
    if (event.type !== 'check.assigned') return state;
    const to = assigneeOf(event);
    // Whose name was erased is nobody's task.
    if (!to) return state;
    const { item, dueOn } = event.data;
    return { ...state, tasks: [...state.tasks, { ...noted(event), deal, item, to, dueOn }] };
  },
};
