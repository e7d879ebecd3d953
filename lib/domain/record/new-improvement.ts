import { type LocalDate, parseLocalDate } from '../local-date';
import { DEPARTMENTS } from './department';

/** An improvement as somebody is about to begin it. */
export interface NewImprovement {
  readonly owner: string;
  readonly department: string;
  readonly action: string;
  readonly reviewOn: string;
}

/** The parts of it, in the order of the form; each is refused by its own name. */
export const IMPROVEMENT_FIELDS = ['owner', 'department', 'action', 'reviewOn'] as const;
export type ImprovementField = (typeof IMPROVEMENT_FIELDS)[number];

/** What of it is not as it must be; empty: it can be recorded. */
export function improvementFaults(
  { owner, department, action, reviewOn }: NewImprovement,
  today: LocalDate,
): readonly ImprovementField[] {
  const isWrong: Readonly<Record<ImprovementField, boolean>> = {
    owner: owner.trim() === '',
    department: !DEPARTMENTS.some((each) => each === department),
    action: action.trim() === '',
    reviewOn: !(parseLocalDate(reviewOn) && reviewOn > today),
  };
  return IMPROVEMENT_FIELDS.filter((field) => isWrong[field]);
}
