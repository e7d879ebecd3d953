import type { Money } from '../money';
import type { SalesPeriod } from './sales-period';
import { standardDso } from './standard-dso';

/** What DSO would be if nobody paid late: receivables that are not due over sales, in days, unrounded; null as in `standardDso` (domain.md 2.3). */
export function bestPossibleDso(notDue: Money, period: SalesPeriod): number | null {
  return standardDso(notDue, period);
}
