import type { LocalDate } from '../local-date';
import type { ChecklistItemId } from '../policy-parts';
import type { AnswerRules } from './answer-fault';
import type { Circumstance } from './check-name';
import type { CheckResult } from './check-result';
import type { Assignment, ItemAnswer } from './item-answer';

/** `auto_…`: by the data alone; `done`: by a person; `na`: by either (domain.md 1.6). */
export type CheckState = 'open' | 'auto_ok' | 'auto_fail' | 'done' | 'na';

export interface ChecklistRow extends AnswerRules {
  readonly item: ChecklistItemId;
  readonly state: CheckState;
  /** The data answer it, whether or not somebody confirmed that. */
  readonly isAutomatic: boolean;
  /** What was looked at; what is unknown in it is what is missing. */
  readonly checks: readonly CheckResult[];
  /** Why it does not apply, or why it may not, which a person then says. */
  readonly circumstance: Circumstance | null;
  /** The person's answer that stands. */
  readonly answer: ItemAnswer | null;
  /** Given on another deal of this customer and still good: to be taken over by a person, or not. */
  readonly proposal: ItemAnswer | null;
  /** Last day on which what it rests on may be gone by; null: this deal alone, or nothing to hold. */
  readonly holdsUntil: LocalDate | null;
  /** Last day of the proposal. */
  readonly proposalHoldsUntil: LocalDate | null;
  readonly assignment: Assignment | null;
}

/** The eleven checks of one customer and one deal, as they stand. */
export interface ChecklistView {
  /** C01 to C11, always all of them. */
  readonly rows: readonly ChecklistRow[];
  /** Open, or contradicted by the data. */
  readonly open: number;
  /** Answered by the data, of the eleven. */
  readonly automatic: number;
  /** Answered by the data and confirmed by nobody yet. */
  readonly toConfirm: readonly ChecklistItemId[];
  readonly isComplete: boolean;
  /** Term of the deal, in days: -1 is prepayment, 0 is cash. Goes with each answer. */
  readonly termDays: number;
}
