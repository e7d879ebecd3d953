import type { Instant, LocalDate } from './local-date';
import { zoneOffset } from './zone-offset';

const DAY_MS = 86_400_000;
/** A whole book is asked about for the few days that its sources are of. */
const ENDS = new Map<string, Instant>();
const MOST_ENDS = 100;

/**
 * The last millisecond of a calendar day in an IANA time zone: a file "of that day" can hold nothing later. Throws RangeError for a zone that does
 * not exist.
 */
export function endOfDay(date: LocalDate, timeZone: string): Instant {
  const key = `${date} ${timeZone}`;
  const known = ENDS.get(key) ?? findEnd(date, timeZone);
  if (ENDS.size >= MOST_ENDS) ENDS.clear();
  ENDS.set(key, known);
  return known;
}

function findEnd(date: LocalDate, timeZone: string): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`) + DAY_MS;
  // The offset is that of the moment itself, not of the same wall time in UTC: they differ on the night that the clock changes.
  const near = midnight - zoneOffset(midnight, timeZone);
  return new Date(midnight - zoneOffset(near, timeZone) - 1).toISOString() as Instant;
}
