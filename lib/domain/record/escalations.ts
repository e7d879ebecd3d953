import { workingDaysBetween } from '../holidays';
import { daysBetween, type LocalDate } from '../local-date';
import type { DeskTerms } from '../policy-parts';
import { type DisputeRecord, isRunning } from './dispute-record';

/** Days past the day by which our action was to be done; 0 while it is not, and of a dispute that ended. */
export const daysOverdue = (dispute: DisputeRecord, today: LocalDate): number =>
  isRunning(dispute) ? Math.max(0, daysBetween(dispute.dueOn, today)) : 0;

/** Those that are past their due date, each once however many invoices it is about, the latest first (domain.md R0-05). */
export function escalated<Row extends { readonly dispute: DisputeRecord }>(
  rows: readonly Row[],
  today: LocalDate,
): readonly Row[] {
  const late = rows.filter(({ dispute }) => daysOverdue(dispute, today) > 0);
  return late.sort((a, b) => daysOverdue(b.dispute, today) - daysOverdue(a.dispute, today));
}

/** Whether its written confirmation waits for longer than it may (domain.md DSP-02). */
export function isConfirmationLate(
  { on, confirmation, resolution }: DisputeRecord,
  today: LocalDate,
  { confirmWithinWorkingDays }: Pick<DeskTerms['dispute'], 'confirmWithinWorkingDays'>,
): boolean {
  return confirmation === null && resolution === null && workingDaysBetween(on, today) > confirmWithinWorkingDays;
}
