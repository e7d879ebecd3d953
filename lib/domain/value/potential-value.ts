import { type Money, money, roundHalfAway } from '../money';

export interface ValueInput {
  /** Sales of twelve months without VAT. */
  readonly sales: Money;
  readonly marginPct: number;
  /** Including VAT, over the same twelve months. */
  readonly avgExposure: Money;
  /** Chance of default of the class within a year; null is unknown. */
  readonly defaultPct: number | null;
}

export interface ValueParameters {
  readonly lossGivenDefaultPct: number;
  readonly costOfCapitalPct: number;
}

/**
 * What a customer brings in a year: margin, less expected loss, less the cost of the capital that its credit takes (domain.md 2.15).
 * Rounded to a whole minor unit at the end. Null for a class without a known chance of default, or in two currencies.
 */
export function potentialValue(
  { sales, marginPct, avgExposure, defaultPct }: ValueInput,
  { lossGivenDefaultPct, costOfCapitalPct }: ValueParameters,
): Money | null {
  if (defaultPct === null || sales.currency !== avgExposure.currency) return null;
  const costPct = (defaultPct * lossGivenDefaultPct) / 100 + costOfCapitalPct;
  return money(roundHalfAway((sales.minor * marginPct - avgExposure.minor * costPct) / 100), sales.currency);
}
