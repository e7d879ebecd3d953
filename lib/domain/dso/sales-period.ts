import type { Money } from '../money';

/** Invoiced sales of a period, including VAT, and its length in calendar days. */
export interface SalesPeriod {
  readonly sales: Money;
  readonly days: number;
}
