import { addDays, daysBetween, type LocalDate } from '../local-date';
import type { RateTable } from './rate-table';

/** Days, first and last included, with one rate. */
export interface RatePeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  readonly pct: number;
}

/** The days from `first` to `last`, both included, cut where the rate changes. Null when the table starts later than `first`. */
export function ratePeriods(first: LocalDate, last: LocalDate, { rows }: RateTable): readonly RatePeriod[] | null {
  const start = rows[0]?.from;
  if (start === undefined || first < start) return null;
  return rows.flatMap(({ from: since, pct }, index) => {
    const next = rows[index + 1]?.from;
    const from = since > first ? since : first;
    const to = next !== undefined && next <= last ? addDays(next, -1) : last;
    return from <= to ? [{ from, to, days: daysBetween(from, to) + 1, pct }] : [];
  });
}
