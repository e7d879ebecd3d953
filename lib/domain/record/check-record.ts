import type { Assignee } from '../checklist/item-answer';
import type { LocalDate } from '../local-date';
import type { ChecklistItemId } from '../policy-parts';
import type { DealRef } from './deal-ref';
import type { Noted } from './noted';

/** What somebody said of one of the eleven checks. */
export interface CheckAnswer extends Noted {
  /** Null: about the customer, outside any deal. */
  readonly deal: DealRef | null;
  readonly item: ChecklistItemId;
  /** `confirmed`: a person saw what the data said. */
  readonly state: 'done' | 'na' | 'confirmed';
  /** Term of the deal when it was answered, in days; -1 is prepayment. Null: not held against the term. */
  readonly termDays: number | null;
  /** Null: none was asked, or it was erased. */
  readonly reason: string | null;
  readonly evidence: string | null;
}

/** A check that was given to somebody. */
export interface CheckTask extends Noted {
  readonly deal: DealRef | null;
  readonly item: ChecklistItemId;
  readonly to: Assignee;
  readonly dueOn: LocalDate;
}

/** The eleven checks of all deals of a customer, oldest first: each deal has its own (domain.md R3-03). */
export interface CheckRecord {
  readonly answers: readonly CheckAnswer[];
  readonly tasks: readonly CheckTask[];
}
