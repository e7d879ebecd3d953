import type { Instant, LocalDate } from './local-date';
import { zoneOffset } from './zone-offset';

/**
 * The moment at which the clock of an IANA time zone shows this day and time (`14:30`). An hour that the clock skips is the hour after it.
 * Throws RangeError for a zone that does not exist.
 */
export function atClock(date: LocalDate, time: string, timeZone: string): Instant {
  const wall = Date.parse(`${date}T${time}:00Z`);
  // The offset is that of the moment itself, not of the same wall time in UTC: they differ on the night that the clock changes.
  const near = wall - zoneOffset(wall, timeZone);
  return new Date(wall - zoneOffset(near, timeZone)).toISOString() as Instant;
}
