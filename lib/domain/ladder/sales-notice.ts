import { workingDaysBetween } from '../holidays';
import { daysBetween, type LocalDate } from '../local-date';
import type { RiskClass } from '../scorecard';
import type { LadderCase } from './ladder-case';
import type { NextAction } from './next-action';

export interface SalesNoticeParameters {
  /** How long dunning waits for sales after S4. */
  readonly salesFirstDays: number;
  /** Sales is asked so many working days before the second reminder. */
  readonly workingDays: number;
  /** Classes whose account owner is asked. */
  readonly classes: readonly RiskClass[];
}

/** What the account owner is asked, before dunning goes on. */
export type SalesNotice =
  /** LAD-03: call the customer now; so many days are left before it goes back to the collector. */
  | { readonly kind: 'call-first'; readonly daysLeft: number }
  /** LAD-05: the second reminder goes on that day; will you call? */
  | { readonly kind: 'second-reminder'; readonly on: LocalDate };

/** Whether sales is asked to call first (domain.md LAD-03, LAD-05), given the next action of the same day. Null: nothing to ask. */
export function salesNotice(
  { done, riskClass, salesWillCall }: LadderCase,
  next: NextAction,
  today: LocalDate,
  { salesFirstDays, workingDays, classes }: SalesNoticeParameters,
): SalesNotice | null {
  const task = done.find(({ step }) => step === 'S4');
  const isPassed = done.some(({ step }) => step > 'S4');
  const daysLeft = task ? salesFirstDays - daysBetween(task.on, today) : 0;
  if (task && !isPassed && !task.isAnswered && daysLeft > 0) return { kind: 'call-first', daysLeft };
  if (next.kind !== 'wait' || next.step !== 'S2' || salesWillCall || !classes.includes(riskClass)) return null;
  return workingDaysBetween(today, next.until) <= workingDays ? { kind: 'second-reminder', on: next.until } : null;
}
