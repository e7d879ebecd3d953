import { dateInZone, type Instant, type LocalDate } from '@/lib/domain/local-date';
import { type DayValue, readDay } from '../read-day';

const HOUR_MS = 3_600_000;

const momentOf = (value: DayValue): number | null => {
  const seconds = typeof value === 'string' && /^\d{6,11}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? seconds * 1_000 : null;
};

const isMidnight = (at: number, timeZone: string): boolean => {
  const day = (moment: number) => dateInZone(new Date(moment).toISOString() as Instant, timeZone);
  return day(at) !== day(at - 1_000);
};

/**
 * The day of a date that Dolibarr answers as the moment of midnight on the clock of its server, in a zone that nobody tells: ours (`timeZone`) where
 * that makes it midnight, else the day on which noon is, which holds for all zones up to twelve hours from Greenwich.
 * @throws RowFault `date-unreadable`.
 */
export function readMidnight(value: DayValue, field: string, timeZone: string): LocalDate | null {
  const at = momentOf(value);
  if (at === null || isMidnight(at, timeZone)) return readDay(value, field, timeZone);
  return readDay(new Date(at + 12 * HOUR_MS).toISOString(), field);
}
