import { dateInZone, type Instant, type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import { RowFault } from './row-fault';

/** A date, a moment in ISO 8601, `/Date(milliseconds)/`, or seconds since 1970; `false` and `""` are how some hosts write nothing. */
export type DayValue = string | number | null | undefined | false;

/** Bookkeeping packages write their zero as one of these instead of leaving the date out. */
const ZERO_DATES: ReadonlySet<string> = new Set(['0001-01-01', '1753-01-01', '1900-01-01', '0000-00-00']);
const DOTNET = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;
const LATEST_MS = 8.64e15;

function ofMoment(milliseconds: number, timeZone: string): string {
  return Math.abs(milliseconds) > LATEST_MS ? '' : dateInZone(new Date(milliseconds).toISOString() as Instant, timeZone);
}

function isoDay(value: string | number, timeZone: string): string {
  if (typeof value === 'number' || /^\d{6,11}$/.test(value)) return ofMoment(Number(value) * 1000, timeZone);
  const dotnet = DOTNET.exec(value);
  // A day without a time of day, written as midnight in UTC.
  if (dotnet) return ofMoment(Number(dotnet[1]), 'UTC');
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(value) ? value.slice(0, 10) : '';
}

/**
 * The calendar day of a value; null where there is none. A day is taken as it is written; seconds since 1970 are a moment, which falls on a day
 * in the given IANA time zone.
 * @throws RowFault `date-unreadable`.
 */
export function readDay(value: DayValue, field: string, timeZone = 'UTC'): LocalDate | null {
  if (value === null || value === undefined || value === false || value === '') return null;
  const text = isoDay(value, timeZone);
  if (ZERO_DATES.has(text)) return null;
  const day = parseLocalDate(text);
  if (day === null) throw new RowFault('date-unreadable', field, String(value));
  return day;
}
