import { addDays, addMonths, type LocalDate } from '../local-date';
import { type Money, money, roundHalfAway } from '../money';
import { isProvisional } from './is-provisional';
import { type RatePeriod, ratePeriods } from './rate-periods';
import type { RateTable } from './rate-table';

export interface LateClaim {
  readonly principal: Money;
  /** The last day on which it could be paid in time. */
  readonly dueOn: LocalDate;
  /** The day of payment, or today. */
  readonly paidOn: LocalDate;
}

export interface StatutoryInterest {
  readonly amount: Money;
  /** Cut where the rate changes and where a full year is added to the principal. */
  readonly periods: readonly RatePeriod[];
  /** A rate after the table was last checked may have changed since; say so. */
  readonly isProvisional: boolean;
}

/** Our choice, leap years included: the law does not say. */
const DAYS_PER_YEAR = 365;

/** The end of each full year from the due date, and the day of payment last; from the due date each time, so that 29 February does not wander. */
function endsOfYears({ dueOn, paidOn }: LateClaim): readonly LocalDate[] {
  const ends: LocalDate[] = [];
  for (let end = addMonths(dueOn, 12); end < paidOn; end = addMonths(dueOn, 12 * (ends.length + 1))) ends.push(end);
  return [...ends, paidOn];
}

const interestOn = (principal: number, periods: readonly RatePeriod[]): number =>
  (principal * periods.reduce((sum, { days, pct }) => sum + days * pct, 0)) / (DAYS_PER_YEAR * 100);

/**
 * Statutory interest on a late claim (domain.md 3.1, L-05): from the day after the due date up to and including the day of payment, the
 * interest of each full year added to the principal, actual days over 365. Rounded to a whole minor unit at the end. 0 when paid in time.
 * Null when the table does not reach back to the first day: a rate is never assumed.
 */
export function statutoryInterest(claim: LateClaim, table: RateTable): StatutoryInterest | null {
  const { principal, dueOn, paidOn } = claim;
  if (paidOn <= dueOn || principal.minor <= 0) return { amount: money(0, principal.currency), periods: [], isProvisional: false };
  const periods: RatePeriod[] = [];
  let owed = principal.minor;
  let from = addDays(dueOn, 1);
  for (const end of endsOfYears(claim)) {
    const year = ratePeriods(from, end, table);
    if (!year) return null;
    owed += interestOn(owed, year);
    periods.push(...year);
    from = addDays(end, 1);
  }
  const amount = money(roundHalfAway(owed - principal.minor), principal.currency);
  return { amount, periods, isProvisional: isProvisional(table, paidOn) };
}
