import type { ArrangementParameters } from '../arrangement/arrangement-parameters';
import { type ArrangementProgress, monitorArrangement } from '../arrangement/monitor-arrangement';
import type { ArrangementState } from '../arrangement/next-arrangement-state';
import { invoiceName } from '../team/invoice-name';
import type { ArrangementRecord } from './arrangement-record';
import { isItem, type KnownPayments, paidSince } from './paid-since';

/** An arrangement as it stands by the book. */
export interface ArrangementStanding {
  readonly arrangement: ArrangementRecord;
  readonly state: Exclude<ArrangementState, 'confirmed'>;
  /** Null while it does not run. */
  readonly progress: ArrangementProgress | null;
}

/** What the decision knows beside the record. */
export interface ArrangementBackground extends KnownPayments {
  readonly hasInsolvencySignal: boolean;
}

type Terms = Pick<ArrangementParameters, 'graceDays' | 'newInvoiceLateDays' | 'tolerance'>;

/** Invoices from after the agreement. One that is contested is no sign of trouble, and one without a due date is not late. */
function newInvoices({ items, agreedOn }: ArrangementRecord, { openItems }: KnownPayments) {
  return openItems.flatMap((held) => {
    const { id, number, kind, invoiceOn, dueOn, dispute } = held;
    if (kind !== 'invoice' || dispute || invoiceOn === null || dueOn === null || invoiceOn <= agreedOn) return [];
    return items.some((item) => isItem(item, held)) ? [] : [{ id: invoiceName({ id, number }), dueOn }];
  });
}

/**
 * Whether an arrangement is kept, from what was received by the day until which the book knows (domain.md 2.11, R0-12): a book of last
 * week accuses nobody of yesterday.
 */
export function arrangementStanding(
  arrangement: ArrangementRecord,
  background: ArrangementBackground,
  terms: Terms,
): ArrangementStanding {
  const { stage, instalments, items, agreedOn } = arrangement;
  if (stage !== 'active') return { arrangement, state: stage, progress: null };
  const course = {
    instalments,
    receipts: paidSince(items, agreedOn, background),
    newInvoices: newInvoices(arrangement, background),
    hasInsolvencySignal: background.hasInsolvencySignal,
  };
  const progress = monitorArrangement(course, background.until, terms);
  return { arrangement, state: progress.state, progress };
}

/** The one that counts: that runs, kept or not, else the last that was kept to its end. There is one at a time. */
export function currentStanding(standings: readonly ArrangementStanding[]): ArrangementStanding | null {
  const last = (states: readonly ArrangementState[]) => standings.findLast(({ state }) => states.includes(state));
  return last(['active', 'deviating']) ?? last(['kept']) ?? null;
}
