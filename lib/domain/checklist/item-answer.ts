import type { LocalDate } from '../local-date';
import type { ChecklistItemId } from '../policy-parts';
import type { Role } from '../role';

/** What a person says of one item, before it is recorded. */
export interface AnswerDraft {
  readonly item: ChecklistItemId;
  readonly state: 'done' | 'na';
  readonly reason?: string;
  /** What was seen and where: an extract, a report, who said so. */
  readonly evidence?: string;
  /** Term of the deal when it was answered: an approval of 45 days is none of 90. Absent: not held against the term. */
  readonly termDays?: number;
}

/** The same as recorded. */
export interface ItemAnswer extends AnswerDraft {
  /** Somebody saw what the data said: it goes for as long as the data say so, whoever it was. */
  readonly isConfirmation?: true;
  readonly by: string;
  readonly role: Role;
  readonly on: LocalDate;
}

/** Somebody by name, or whoever has a role. */
export type Assignee = { readonly user: string } | { readonly role: Role };

export interface AssignmentDraft {
  readonly item: ChecklistItemId;
  readonly to: Assignee;
  readonly dueOn: LocalDate;
}

/** An item is a task (domain.md R3-03). */
export interface Assignment extends AssignmentDraft {
  readonly by: string;
  readonly on: LocalDate;
}
