import { type Money, money, roundHalfAway } from '../money';

const DAYS_PER_YEAR = 365;

/** What so many more days of credit cost us: amount × cost of capital × days / 365, rounded to a minor unit (domain.md 2.15). No extra days cost nothing. */
export function termCost(amount: Money, extraDays: number, costOfCapitalPct: number): Money {
  const days = Math.max(0, extraDays);
  return money(roundHalfAway((amount.minor * costOfCapitalPct * days) / (100 * DAYS_PER_YEAR)), amount.currency);
}
