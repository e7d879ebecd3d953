import type { PromiseToPay } from '../facts';
import { addDays, daysBetween, type LocalDate } from '../local-date';
import { type Money, money } from '../money';
import type { Receipt } from '../receipt';
import type { PromiseParameters } from './promise-parameters';

/** What a debtor said: so much, by that day. */
export interface PromiseMade {
  readonly amount: Money;
  readonly on: LocalDate;
  readonly madeOn: LocalDate;
  /** Keys of the invoices it was about (`invoiceKey`); absent or empty: whatever is open. */
  readonly invoices?: readonly string[];
}

interface Running {
  readonly promise: PromiseMade;
  /** The last day on which money counts as in time. */
  readonly inTimeUntil: LocalDate;
  received: number;
  receivedInTime: number;
}

/** Money for another invoice keeps no promise about this one. */
function isFor({ invoices = [] }: PromiseMade, { invoice }: Receipt): boolean {
  return invoice === undefined || invoices.length === 0 || invoices.includes(invoice);
}

/** One receipt goes to the promises that were made by then, the first to fall due first, each for no more than it promised. */
function allocate(receipt: Receipt, byDueDate: readonly Running[]): void {
  const { on, amount } = receipt;
  let left = amount.minor;
  for (const running of byDueDate) {
    const { promise, inTimeUntil } = running;
    if (promise.madeOn > on || promise.amount.currency !== amount.currency || !isFor(promise, receipt)) continue;
    const part = Math.max(0, Math.min(left, promise.amount.minor - running.received));
    running.received += part;
    if (on <= inTimeUntil) running.receivedInTime += part;
    left -= part;
  }
}

function outcomeOf(
  { promise, inTimeUntil, received, receivedInTime }: Running,
  today: LocalDate,
  tolerance: number,
): PromiseToPay {
  const { amount, on } = promise;
  const isKept = receivedInTime >= amount.minor - tolerance;
  const state = isKept ? 'kept' : today > inTimeUntil ? 'broken' : 'pending';
  const missing = amount.minor - received;
  return { amount, on, state, unpaid: money(isKept || missing <= tolerance ? 0 : missing, amount.currency) };
}

/**
 * Which promises were kept, in the order given (domain.md 2.5): promised amount, less a tolerance, received by the promised
 * day plus grace. `unpaid` is what is missing until today, whenever the rest came; 0 within the tolerance. Money after `today` is no fact yet.
 */
export function settlePromises(
  promises: readonly PromiseMade[],
  receipts: readonly Receipt[],
  today: LocalDate,
  { graceDays, tolerance }: PromiseParameters,
): readonly PromiseToPay[] {
  const running = promises.map((promise): Running => {
    return { promise, inTimeUntil: addDays(promise.on, graceDays), received: 0, receivedInTime: 0 };
  });
  const byDueDate = [...running].sort((a, b) => daysBetween(b.promise.on, a.promise.on));
  const known = receipts.filter(({ on }) => on <= today).sort((a, b) => daysBetween(b.on, a.on));
  for (const receipt of known) allocate(receipt, byDueDate);
  return running.map((each) => outcomeOf(each, today, tolerance));
}
