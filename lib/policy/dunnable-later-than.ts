import type { Ageing } from '@/lib/domain/assessment';

/** Whether anything may be dunned that is more than so many days past due. */
export function isDunnableLaterThan({ items, dunnable }: Ageing, days: number): boolean {
  return dunnable.minor > 0 && items.some((row) => row.dunnable.minor > 0 && (row.daysPastDue ?? 0) > days);
}
