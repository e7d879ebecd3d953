import type { Brand } from './ids';

/** A calendar date, `2026-11-21`. No time of day, no zone: sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A moment in UTC, `2026-11-21T10:00:00.000Z`. */
export type Instant = Brand<string, 'Instant'>;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01, or null for a text that is no calendar date. */
function epochDay(text: string): number | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY_MS : null;
}

function fromEpochDay(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as LocalDate;
}

/** The date a text holds in ISO 8601 form, or null. */
export function parseLocalDate(text: string): LocalDate | null {
  return epochDay(text) === null ? null : (text as LocalDate);
}

/** For literals and tests; a text from outside goes through `parseLocalDate`. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed) throw new RangeError(`not a calendar date: ${text}`);
  return parsed;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay((epochDay(date) as number) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (epochDay(to) as number) - (epochDay(from) as number);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(date: LocalDate): number {
  return ((((epochDay(date) as number) + 3) % 7) + 7) % 7 + 1;
}

/** The calendar date of a moment in an IANA time zone. */
export function dateInZone(instant: Instant, timeZone: string): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(instant)) as LocalDate;
}

export const instant = (text: string): Instant => new Date(text).toISOString() as Instant;
