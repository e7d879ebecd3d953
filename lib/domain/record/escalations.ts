import { workingDaysBetween } from '../holidays';
import { daysBetween, type LocalDate } from '../local-date';
import type { DeskTerms } from '../policy-parts';
import { type DisputeRecord, isRunning } from './dispute-record';

/** A running dispute whose action was not done by its day. */
export interface Escalation {
  readonly dispute: DisputeRecord;
  readonly daysLate: number;
}

/** Each running dispute that is past its due date, once however many invoices it is about, the latest first (domain.md R0-05). */
export function escalationsOf(disputes: readonly DisputeRecord[], today: LocalDate): readonly Escalation[] {
  return disputes
    .filter((dispute) => isRunning(dispute) && dispute.dueOn < today)
    .map((dispute) => ({ dispute, daysLate: daysBetween(dispute.dueOn, today) }))
    .sort((a, b) => b.daysLate - a.daysLate);
}

/** Whether its written confirmation waits for longer than it may (domain.md DSP-02). */
export function isConfirmationLate(
  { on, confirmation, resolution }: DisputeRecord,
  today: LocalDate,
  { confirmWithinWorkingDays }: Pick<DeskTerms['dispute'], 'confirmWithinWorkingDays'>,
): boolean {
  return confirmation === null && resolution === null && workingDaysBetween(on, today) > confirmWithinWorkingDays;
}
