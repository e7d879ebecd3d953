import type { SettledItem } from './open-item';

/** The invoices that were paid last, the latest first; of one day the largest first. Null where no source tells what was paid. */
export function latestPaid(settled: readonly SettledItem[] | null, most: number): readonly SettledItem[] | null {
  const latestFirst = (a: SettledItem, b: SettledItem) =>
    a.settledOn === b.settledOn ? b.amount.minor - a.amount.minor : a.settledOn < b.settledOn ? 1 : -1;
  return settled && [...settled].sort(latestFirst).slice(0, most);
}
