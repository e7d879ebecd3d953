import type { Money } from '../money';
import type { SalesPeriod } from './sales-period';

/**
 * Days sales outstanding: receivables at the end of a period over its sales, in days, unrounded (domain.md 2.3). Amounts
 * including VAT in one currency. Null without sales, and for receivables below zero, which are no claim on anyone.
 */
export function standardDso(receivables: Money, { sales, days }: SalesPeriod): number | null {
  if (sales.minor <= 0 || receivables.minor < 0) return null;
  return (receivables.minor / sales.minor) * days;
}
