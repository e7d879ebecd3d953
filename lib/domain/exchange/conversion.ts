import type { LocalDate } from '../local-date';
import type { CurrencyCode } from '../money';

/** One published rate: one euro is so much of the currency. */
export interface UsedRate {
  readonly currency: CurrencyCode;
  readonly perEuro: number;
}

/** How amounts of a case came into one currency, and which did not: said wherever a converted amount is shown. */
export interface Conversion {
  readonly into: CurrencyCode;
  /** The day whose rates were used; null: none was. */
  readonly on: LocalDate | null;
  /** The published rates that were used, in the order of their currencies. */
  readonly rates: readonly UsedRate[];
  /** Currencies without a rate: their amounts are kept apart, and no sum is made with them. */
  readonly apart: readonly CurrencyCode[];
}
