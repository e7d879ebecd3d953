import type { Ageing } from './assessment';

/**
 * Minor units that are more than so many days past due, as DR-07 and OVD-02 count them: what may be dunned, and disputes
 * that are not confirmed yet, which nobody duns but which are late all the same (domain.md 2.1).
 */
export function lateAmount(ageing: Ageing, moreThanDays: number): number {
  let late = 0;
  for (const { item, daysPastDue, dunnable } of ageing.items) {
    if (daysPastDue === null || daysPastDue <= moreThanDays) continue;
    late += item.dispute?.state === 'unconfirmed' && item.open.currency === dunnable.currency ? item.open.minor : dunnable.minor;
  }
  return late;
}
