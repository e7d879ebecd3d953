import type { Money } from '../money';
import { bestPossibleDso } from './best-possible-dso';
import type { SalesPeriod } from './sales-period';
import { standardDso } from './standard-dso';

/** Days of DSO that come from paying late: standard less best possible, unrounded; null where either is (domain.md 2.3). */
export function averageDaysDelinquent(receivables: Money, notDue: Money, period: SalesPeriod): number | null {
  const standard = standardDso(receivables, period);
  const best = bestPossibleDso(notDue, period);
  return standard === null || best === null ? null : standard - best;
}
