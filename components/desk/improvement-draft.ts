import type { LocalDate } from '@/lib/domain/local-date';
import { IMPROVEMENT_FIELDS, type NewImprovement } from '@/lib/domain/record/new-improvement';

export const emptyImprovement = (reviewOn: LocalDate): NewImprovement => ({ owner: '', department: '', action: '', reviewOn });

/** For a draft that was kept: one of an older version is left alone. */
export function isImprovementDraft(value: unknown): value is NewImprovement {
  const draft = value as Partial<NewImprovement> | null;
  return IMPROVEMENT_FIELDS.every((field) => typeof draft?.[field] === 'string');
}
