import { addDays, type LocalDate } from '../local-date';

/** An external score as it was from a day on. */
export interface DatedScore {
  readonly on: LocalDate;
  readonly value: number | null;
}

function lastOf(history: readonly DatedScore[], until: LocalDate): DatedScore | null {
  return history.reduce<DatedScore | null>(
    (last, each) => (each.on <= until && (!last || each.on >= last.on) ? each : last),
    null,
  );
}

/**
 * Points by which the external score changed in so many days; a fall is negative (domain.md 2.7, E2). In any order. Null when
 * the history does not reach back that far, or the score of either day is not rated.
 */
export function externalChange(history: readonly DatedScore[], today: LocalDate, days: number): number | null {
  const now = lastOf(history, today)?.value ?? null;
  const before = lastOf(history, addDays(today, -days))?.value ?? null;
  return now === null || before === null ? null : now - before;
}
