import { addDays, daysBetween, isoWeekday, type LocalDate, localDate } from './local-date';

/** King's Day is kept on the Saturday before when it falls on a Sunday, and neither is a working day. */
const FIXED = ['01-01', '04-27', '05-05', '12-25', '12-26'];
/** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const DAYS_FROM_EASTER = [-2, 1, 39, 50];

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const golden = year % 19;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return localDate(`${String(year).padStart(4, '0')}-0${Math.floor(day / 31)}-${String((day % 31) + 1).padStart(2, '0')}`);
}

function computeHolidays(year: string): ReadonlySet<LocalDate> {
  const easter = easterSunday(Number(year));
  const movable = DAYS_FROM_EASTER.map((days) => addDays(easter, days));
  return new Set([...FIXED.map((monthAndDay) => localDate(`${year}-${monthAndDay}`)), ...movable]);
}

/** Working out a year costs as much as ageing a debtor, and a book falls in a handful of years. */
const HOLIDAYS = new Map<string, ReadonlySet<LocalDate>>();

/** The days of article 3 of the Dutch Algemene termijnenwet, by which terms are moved, in one year. */
function holidaysOf(year: string): ReadonlySet<LocalDate> {
  const known = HOLIDAYS.get(year);
  if (known) return known;
  const made = computeHolidays(year);
  HOLIDAYS.set(year, made);
  return made;
}

const yearOf = (date: LocalDate): string => date.slice(0, 4);
const isWeekday = (date: LocalDate): boolean => isoWeekday(date) <= 5;

/** Monday to Friday and no Dutch public holiday (domain.md 0). */
export function isWorkingDay(date: LocalDate): boolean {
  return isWeekday(date) && !holidaysOf(yearOf(date)).has(date);
}

/** The date itself when it is a working day, else the first one after it. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const wholeWeeks = Math.floor(days / 7);
  let working = wholeWeeks * 5;
  for (let day = wholeWeeks * 7 + 1; day <= days; day++) if (isWeekday(addDays(from, day))) working++;
  for (let year = Number(yearOf(from)); year <= Number(yearOf(to)); year++) {
    for (const date of holidaysOf(String(year).padStart(4, '0'))) if (date > from && date <= to && isWeekday(date)) working--;
  }
  return working;
}
