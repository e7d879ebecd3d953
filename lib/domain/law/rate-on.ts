import type { LocalDate } from '../local-date';
import { isProvisional } from './is-provisional';
import type { RateTable } from './rate-table';

/** Percent per year on a day. Null before the table begins and where the rate may have changed since somebody last looked: it is never guessed. */
export function rateOn(table: RateTable, on: LocalDate): number | null {
  if (isProvisional(table, on)) return null;
  return table.rows.findLast(({ from }) => from <= on)?.pct ?? null;
}
