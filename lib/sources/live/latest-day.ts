import type { LocalDate } from '@/lib/domain/local-date';

/** The last of some days; null where there is none. */
export function latestDay(days: Iterable<LocalDate | null>): LocalDate | null {
  let latest: LocalDate | null = null;
  for (const day of days) if (day !== null && (latest === null || day > latest)) latest = day;
  return latest;
}
