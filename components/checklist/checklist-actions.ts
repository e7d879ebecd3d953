import type { AnswerDraft, AssignmentDraft } from '@/lib/domain/checklist/item-answer';
import type { ChecklistItemId } from '@/lib/domain/policy-parts';

export type DealOutcome = 'credit' | 'cash' | 'prepaid' | 'refer' | 'reject';

/** What a person does with the list; each is recorded by whoever draws it. */
export interface ChecklistActions {
  /** Already held against the item's rules (`answerFault`). */
  answer(draft: AnswerDraft): void;
  /** One push for all that the data answered. */
  confirm(items: readonly ChecklistItemId[]): void;
  assign(draft: AssignmentDraft): void;
  decide(outcome: DealOutcome): void;
}
