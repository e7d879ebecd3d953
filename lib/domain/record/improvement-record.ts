import type { DisputeReason } from '../dispute-reason';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Department } from './department';
import type { Noted } from './noted';

/** How often customers contested for one reason in a stretch of days, both days counted. */
export interface ReasonMeasure {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly count: number;
  /** What was contested, one amount per currency. */
  readonly amounts: readonly Money[];
  /** Of those that came to an end, from raised to then; null: none did. */
  readonly medianDaysToResolve: number | null;
}

/** How it turned out, as it was measured on the day it was closed. `on` is that day. */
export interface ImprovementClosing extends Noted {
  readonly measure: ReasonMeasure;
  /** Null: nobody wrote any, or it was erased. */
  readonly note: string | null;
}

/** A reason that customers contest for, and what we do about it (domain.md R0-06, R4-04). Of the company itself; `on` is the day it was begun. */
export interface ImprovementRecord extends Noted {
  readonly reason: DisputeReason;
  readonly department: Department;
  /** When somebody looks whether it helped. */
  readonly reviewOn: LocalDate;
  /** How it was before, as it was known then. */
  readonly baseline: ReasonMeasure;
  /** Null: erased. */
  readonly text: { readonly owner: string; readonly action: string } | null;
  /** Null: it runs. */
  readonly closing: ImprovementClosing | null;
}

export const isRunning = ({ closing }: Pick<ImprovementRecord, 'closing'>): boolean => closing === null;
