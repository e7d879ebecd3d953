import { daysBetween, type LocalDate } from './local-date';
import type { DisputeState } from './open-item';

/** How a dispute came about and what was done with it. */
export interface DisputeCourse {
  readonly raisedOn: LocalDate;
  /** Null: the item has no due date to be too late for. */
  readonly dueOn: LocalDate | null;
  /** The day the written confirmation went to the customer; null: not yet. */
  readonly confirmationSentOn: LocalDate | null;
  /** A collector or the credit manager accepted it, however late it was raised. */
  readonly isAccepted: boolean;
}

/**
 * Whether a dispute counts on a day (domain.md 2.1): its confirmation is sent, and it was raised within so many days after the due date
 * or was accepted by the desk. Until then nobody duns the item, but it still counts as late.
 */
export function disputeState(
  { raisedOn, dueOn, confirmationSentOn, isAccepted }: DisputeCourse,
  today: LocalDate,
  { raisedWithinDaysOfDue }: { readonly raisedWithinDaysOfDue: number },
): DisputeState {
  const isSent = confirmationSentOn !== null && confirmationSentOn <= today;
  const isInTime = dueOn === null || daysBetween(dueOn, raisedOn) <= raisedWithinDaysOfDue;
  return isSent && (isInTime || isAccepted) ? 'confirmed' : 'unconfirmed';
}
