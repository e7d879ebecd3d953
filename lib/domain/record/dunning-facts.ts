import type { DunningFacts } from '../debtor-facts';
import type { LocalDate } from '../local-date';
import type { DebtorRecord } from './debtor-record';
import { type DunnedBook, dunnedSince } from './dunned-since';
import { isItem } from './paid-since';
import type { HoldRecord, StepRecord } from './step-record';

/** Before the due date nothing can be dunned: that step counts while one of its invoices is open. */
const isStillOpen = ({ items }: StepRecord, { openItems }: DunnedBook): boolean =>
  items.some((item) => openItems.some((held) => isItem(item, held)));

/** The steps of the debt that is open now; those of an older one were for nothing that is still owed. */
export function currentSteps(steps: readonly StepRecord[], book: DunnedBook, today: LocalDate): readonly StepRecord[] {
  if (steps.length === 0) return [];
  const since = dunnedSince(steps, book, today);
  return steps.filter((step) => (step.step === 'S0' ? isStillOpen(step, book) : since !== null && step.on >= since));
}

export const isHolding = ({ until }: HoldRecord, today: LocalDate): boolean => until === null || until >= today;

/** The last day of all holds together; null: one has no end. */
const heldUntil = (holds: readonly HoldRecord[]): LocalDate | null =>
  holds.some(({ until }) => until === null)
    ? null
    : (holds
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? null);

/**
 * How far the ladder has come, as people recorded it here (domain.md 2.13). Reminders that were sent elsewhere are not known, so the
 * screen names the step that is due by the days, not one that was never taken.
 */
export function dunningFacts(
  { dunning, reach }: Pick<DebtorRecord, 'dunning' | 'reach'>,
  book: DunnedBook,
  today: LocalDate,
): DunningFacts {
  const holds = dunning.holds.filter((hold) => isHolding(hold, today));
  const since = dunning.calls.length > 0 ? dunnedSince(dunning.steps, book, today) : null;
  return {
    done: currentSteps(dunning.steps, book, today).map(({ step, on, answer }) => ({ step, on, isAnswered: answer !== null })),
    counterpartRole: reach.correspondent?.counterpart ?? null,
    salesWillCall: since !== null && dunning.calls.some(({ on }) => on >= since),
    isOnHold: holds.length > 0,
    ...(holds.length > 0 && { heldUntil: heldUntil(holds) }),
  };
}
