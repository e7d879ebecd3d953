import type { DisputeReason } from '../dispute-reason';
import type { EventId } from '../ids';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Department } from './department';
import type { DisputeText } from './dispute-record';
import type { Noted } from './noted';
import type { PromisedItem } from './promise-record';

export const VISIT_OUTCOMES = ['pays_on', 'disputed', 'document_needed', 'credit_needed', 'settled'] as const;
/** What came out for one invoice, on site (domain.md R0-09). */
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** What must be known of a dispute that was heard on site; it becomes one when the visit is closed. */
export interface VisitDispute {
  readonly reason: DisputeReason;
  readonly department: Department;
  readonly amount: Money;
  /** The day by which our action is done. */
  readonly dueOn: LocalDate;
  /** Null: erased; it then becomes none. */
  readonly text: DisputeText | null;
}

export interface VisitTick extends Noted {
  /** Id of the open item. */
  readonly item: string;
  readonly outcome: VisitOutcome;
  /** With `pays_on`. */
  readonly paysOn: LocalDate | null;
  readonly amount: Money | null;
  /** With `disputed`. */
  readonly dispute: VisitDispute | null;
  /** Who told so; null: nobody in particular, or erased. */
  readonly informant: string | null;
  readonly note: string | null;
}

/** How a visit ended. */
export interface VisitClosing extends Noted {
  readonly note: string | null;
}

/** A visit by appointment, to go through the open items (domain.md R0-08, R0-09). */
export interface VisitRecord extends Noted {
  readonly id: EventId;
  readonly startsOn: LocalDate;
  /** `14:30`, on the clock of the company. */
  readonly time: string;
  readonly minutes: number;
  /** The open items to go through, with what was open when the visit was planned. */
  readonly items: readonly PromisedItem[];
  readonly place: string | null;
  /** Of us. */
  readonly visitors: readonly string[];
  /** Of the customer. */
  readonly hosts: string | null;
  readonly purpose: string | null;
  /** The last of each item. */
  readonly ticks: readonly VisitTick[];
  readonly closing: VisitClosing | null;
}

/** An appointment as somebody is about to make it. */
export type NewVisit = Pick<VisitRecord, 'startsOn' | 'time' | 'minutes' | 'items' | 'place' | 'visitors' | 'hosts' | 'purpose'>;

/** An outcome as somebody is about to tick it. */
export type NewTick = Pick<VisitTick, 'item' | 'outcome' | 'paysOn' | 'amount' | 'dispute' | 'informant' | 'note'>;

/** Items of a visit that have no outcome yet: it cannot be closed before. */
export function untickedItems({ items, ticks }: Pick<VisitRecord, 'items' | 'ticks'>): readonly PromisedItem[] {
  const ticked = new Set(ticks.map(({ item }) => item));
  return items.filter(({ item }) => !ticked.has(item));
}
