import type { DisputeReason } from '../dispute-reason';
import { addDays, daysBetween, type LocalDate } from '../local-date';
import { type Money, money } from '../money';
import type { DisputeRecord } from './dispute-record';
import { disputeStatistics } from './dispute-statistics';
import type { ImprovementRecord, ReasonMeasure } from './improvement-record';

/** What was contested in half a year says how it was before. */
const BASELINE_DAYS = 182;
/** Of fewer days than this a rate per month says nothing. */
const SHORTEST_DAYS = 30;
const DAYS_PER_MONTH = 365.25 / 12;

/** What customers contested for a reason from one day to another, both counted. */
export function measureReason(
  disputes: readonly DisputeRecord[],
  reason: DisputeReason,
  { from, to }: Pick<ReasonMeasure, 'from' | 'to'>,
): ReasonMeasure {
  const within = disputes.filter((each) => each.reason === reason && each.on >= from && each.on <= to);
  const [counted] = disputeStatistics(within);
  const { count = 0, amounts = [], medianDaysToResolve = null } = counted ?? {};
  return { from, to, count, amounts, medianDaysToResolve };
}

/** How it was before `today`: half a year, or since anybody first recorded what a customer contests. */
export function baselineOf(disputes: readonly DisputeRecord[], reason: DisputeReason, today: LocalDate): ReasonMeasure {
  const since = addDays(today, -BASELINE_DAYS);
  const to = addDays(today, -1);
  const [first = to] = disputes.map(({ on }) => on).sort();
  const [, latest = to] = [since, first].sort();
  const [from = to] = [latest, to].sort();
  return measureReason(disputes, reason, { from, to });
}

/** A measure per month, unrounded but for the amounts, which are whole minor units. */
export interface MonthlyMeasure {
  readonly count: number;
  readonly amounts: readonly Money[];
  readonly medianDaysToResolve: number | null;
}

/** Null: of too few days to say anything per month. */
export function perMonth({ from, to, count, amounts, medianDaysToResolve }: ReasonMeasure): MonthlyMeasure | null {
  const days = daysBetween(from, to) + 1;
  if (days < SHORTEST_DAYS) return null;
  const monthly = (sum: number): number => (sum * DAYS_PER_MONTH) / days;
  return {
    count: monthly(count),
    amounts: amounts.map(({ minor, currency }) => money(Math.round(monthly(minor)), currency)),
    medianDaysToResolve,
  };
}

/** How an improvement stands: before and after, each null while it says nothing yet. */
export interface ImprovementStanding {
  readonly improvement: ImprovementRecord;
  readonly before: MonthlyMeasure | null;
  readonly after: MonthlyMeasure | null;
  /** From this day on there is something to say of after. */
  readonly tellsFrom: LocalDate;
}

export const afterOf = (
  { reason, on }: Pick<ImprovementRecord, 'reason' | 'on'>,
  disputes: readonly DisputeRecord[],
  today: LocalDate,
): ReasonMeasure => measureReason(disputes, reason, { from: on, to: today });

/** One that is closed stands as it was measured then. */
export function improvementStanding(
  improvement: ImprovementRecord,
  disputes: readonly DisputeRecord[],
  today: LocalDate,
): ImprovementStanding {
  const { baseline, closing, on } = improvement;
  const after = closing?.measure ?? afterOf(improvement, disputes, today);
  return { improvement, before: perMonth(baseline), after: perMonth(after), tellsFrom: addDays(on, SHORTEST_DAYS - 1) };
}
