import type { Assignment, ItemAnswer } from './item-answer';

/** What people recorded, oldest first; a later one of the same item replaces the earlier. */
export interface ChecklistRecord {
  /** On this deal. */
  readonly answers: readonly ItemAnswer[];
  /** On other deals of the same customer: proposed while they hold, never copied (domain.md R3-03). */
  readonly earlier: readonly ItemAnswer[];
  readonly assignments: readonly Assignment[];
}

export const NOTHING_RECORDED: ChecklistRecord = { answers: [], earlier: [], assignments: [] };
