import { addDays, daysBetween, type LocalDate } from '../local-date';
import { type Money, money } from '../money';
import type { Receipt } from '../receipt';
import type { ArrangementParameters } from './arrangement-parameters';
import type { Instalment } from './instalment';

/** An active arrangement and what happened since. */
export interface ArrangementCourse {
  /** In order of their due dates, all in one currency. */
  readonly instalments: readonly Instalment[];
  /** What was received for it. */
  readonly receipts: readonly Receipt[];
  /** Open invoices from after the agreement. */
  readonly newInvoices: readonly { readonly id: string; readonly dueOn: LocalDate }[];
  readonly hasInsolvencySignal: boolean;
}

export type Deviation =
  | { readonly kind: 'short'; readonly instalment: Instalment; readonly missing: Money }
  | { readonly kind: 'invoice-late'; readonly id: string; readonly daysLate: number }
  | { readonly kind: 'insolvency' };

export interface ArrangementProgress {
  readonly state: 'active' | 'deviating' | 'kept';
  /** Instalments received in full, within the tolerance. */
  readonly paid: number;
  readonly total: number;
  /** The first that is not paid; null when all are. */
  readonly next: Instalment | null;
  readonly deviations: readonly Deviation[];
}

type Terms = Pick<ArrangementParameters, 'graceDays' | 'newInvoiceLateDays' | 'tolerance'>;

interface Filled {
  readonly instalment: Instalment;
  readonly missing: number;
}

/** Money pays the earliest instalment first, whatever it was meant for. */
function fill({ instalments, receipts }: ArrangementCourse, today: LocalDate): readonly Filled[] {
  let left = receipts.reduce((sum, { on, amount }) => (on <= today ? sum + amount.minor : sum), 0);
  return instalments.map((instalment) => {
    const received = Math.min(instalment.amount.minor, left);
    left -= received;
    return { instalment, missing: instalment.amount.minor - received };
  });
}

function deviationsOf(
  filled: readonly Filled[],
  course: ArrangementCourse,
  today: LocalDate,
  terms: Terms,
): readonly Deviation[] {
  const short = filled.flatMap(({ instalment, missing }): Deviation[] => {
    const isOverdue = today > addDays(instalment.dueOn, terms.graceDays);
    if (!isOverdue || missing <= terms.tolerance) return [];
    return [{ kind: 'short', instalment, missing: money(missing, instalment.amount.currency) }];
  });
  const late = course.newInvoices.flatMap(({ id, dueOn }): Deviation[] => {
    const daysLate = daysBetween(dueOn, today);
    return daysLate > terms.newInvoiceLateDays ? [{ kind: 'invoice-late', id, daysLate }] : [];
  });
  return [...short, ...late, ...(course.hasInsolvencySignal ? [{ kind: 'insolvency' } as const] : [])];
}

/**
 * Whether an arrangement is being kept on a day (domain.md 2.11): it deviates when an instalment is short after its grace, when a
 * new invoice is late, or at a sign of insolvency; it is kept once all is received. An instalment counts as paid within the tolerance.
 */
export function monitorArrangement(course: ArrangementCourse, today: LocalDate, terms: Terms): ArrangementProgress {
  const filled = fill(course, today);
  const unpaid = filled.filter(({ missing }) => missing > terms.tolerance);
  const deviations = deviationsOf(filled, course, today, terms);
  const isPaid = unpaid.length === 0;
  return {
    state: isPaid ? 'kept' : deviations.length > 0 ? 'deviating' : 'active',
    paid: filled.length - unpaid.length,
    total: filled.length,
    next: unpaid[0]?.instalment ?? null,
    deviations: isPaid ? [] : deviations,
  };
}
