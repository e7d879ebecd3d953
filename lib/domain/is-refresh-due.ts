import type { Connection } from './connection';
import { dateInZone, type Instant, isoWeekday } from './local-date';

/** Working hours of the company's own zone, in which figures are looked at. */
const WORK = { from: 7, until: 19 };
const MOST_DOUBLINGS = 4;
const MINUTE_MS = 60_000;

function isWorkTime(now: Instant, timeZone: string): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(now)));
  return isoWeekday(dateInZone(now, timeZone)) <= 5 && hour >= WORK.from && hour < WORK.until;
}

/** Minutes between two attempts; each that fails doubles them, up to sixteen times as long. */
export const minutesBetween = ({ everyMinutes, failures }: Pick<Connection, 'everyMinutes' | 'failures'>): number =>
  everyMinutes * 2 ** Math.min(failures, MOST_DOUBLINGS);

/** At least so many minutes after the last attempt; a clock that was set back counts as long ago. */
export function isLongAgo(triedAt: Instant | null, now: Instant, minutes: number): boolean {
  if (triedAt === null) return true;
  const past = Date.parse(now) - Date.parse(triedAt);
  return past < 0 || past >= minutes * MINUTE_MS;
}

/** Whether a source is asked by itself now: in working hours, and when its time has come. */
export function isRefreshDue(
  connection: Pick<Connection, 'triedAt' | 'everyMinutes' | 'failures'>,
  now: Instant,
  timeZone: string,
): boolean {
  return isWorkTime(now, timeZone) && isLongAgo(connection.triedAt, now, minutesBetween(connection));
}
