import type { Brand } from './ids';

/** A calendar date, `2026-11-21`. No time of day, no zone: sorts as text. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A moment in UTC, `2026-11-21T10:00:00.000Z`. */
export type Instant = Brand<string, 'Instant'>;

const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;

/** The number a run of ASCII digits stands for, or NaN. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of a year before each month, when the year starts in March so that its leap day comes last. */
const DAYS_BEFORE_MONTH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_EPOCH = 719_468;

/** Whole days since 1970-01-01 of a date of the Gregorian calendar. `Date.UTC` takes four times as long. */
function daysFromCivil(year: number, month: number, day: number): number {
  const since = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + day - 1 - DAYS_BEFORE_EPOCH;
}

/** Whole days since 1970-01-01, or null for a text that is no calendar date. */
function epochDay(text: string): number | null {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // A year below 100 is a typing error.
  const isReal = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? daysFromCivil(year, month, day) : null;
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

const textOf = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as LocalDate;

function fromEpochDay(day: number): LocalDate {
  const date = new Date(day * DAY_MS);
  return textOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
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

const digit = (date: LocalDate, at: number): number => date.charCodeAt(at) - 48;

/** Months since the year 0. By hand, and not checked again: each assessment reads dates by the hundred. */
export function monthNumber(date: LocalDate): number {
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  return year * MONTHS_A_YEAR + digit(date, 5) * 10 + digit(date, 6) - 1;
}

/** 1 to 31. */
export function dayOfMonth(date: LocalDate): number {
  return digit(date, 8) * 10 + digit(date, 9);
}

/** Whole days since 1970-01-01: for loops that hold many dates against one. */
export function dayNumber(date: LocalDate): number {
  const month = monthNumber(date);
  return daysFromCivil(Math.floor(month / MONTHS_A_YEAR), (month % MONTHS_A_YEAR) + 1, dayOfMonth(date));
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(dayNumber(date) + days);
}

/** The same day of the month, so many months on; the month's last day where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = monthNumber(date) + months;
  const [year, month] = [Math.floor(index / MONTHS_A_YEAR), (index % MONTHS_A_YEAR) + 1];
  return textOf(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function isoWeekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Making a formatter costs more than a whole assessment, and there is one zone per company. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATTERS.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  FORMATTERS.set(timeZone, made);
  return made;
}

/** All debtors of a book are as old as the book, so the same moment is asked again and again. */
let last = { instant: '' as Instant, timeZone: '', date: '' as LocalDate };

/** The calendar date of a moment in an IANA time zone. Throws RangeError for a zone that does not exist. */
export function dateInZone(instant: Instant, timeZone: string): LocalDate {
  if (instant !== last.instant || timeZone !== last.timeZone) {
    last = { instant, timeZone, date: formatterOf(timeZone).format(new Date(instant)) as LocalDate };
  }
  return last.date;
}

export const instant = (text: string): Instant => new Date(text).toISOString() as Instant;
