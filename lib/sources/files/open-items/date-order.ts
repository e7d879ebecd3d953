import { monthOfName } from './month-names';

export type DateOrder = 'day-first' | 'month-first';

/** How a file writes dates that do not begin with the year, by their separator. Null: none was seen. */
export interface DateOrders {
  readonly slash: DateOrder | null;
  /** With dashes or points, where the day comes first unless the file proves otherwise. */
  readonly other: DateOrder | null;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `31.12.2026`, `1. 3. 26`; with nothing between, only what can not be a year first: `31122026`. */
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?: .*)?$/;
const COMPACT_YEAR_LAST = /^(?!(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d$)(\d{2})()(\d{2})((?:19|20)\d{2})$/;
/** Either may have the day of the week before it. */
const DAY_AND_NAME = /^(?:\p{L}{2,10}[.,]{0,2}\s+)?(\d{1,2})(?:\.|er|st|nd|rd|th)?[\s/-]*(\p{L}{3,9})\.?,?[\s/-]*(\d{4}|\d{2})$/u;
const NAME_AND_DAY = /^(?:\p{L}{3,10},\s+)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** How packages write that there is none. */
const NO_DATE = /^(?:[0\s./-]+|n[./]?a\.?|n\.?v\.?t\.?|null|none|geen|#n\/[ab]|#nv)$/i;
/** Milliseconds, as some programs put dates into JSON. */
const JSON_DATE = /^\/Date\((\d{1,13})\)\/$/;
const MONTHS = 12;

interface Votes {
  seen: number;
  dayFirst: number;
  monthFirst: number;
}

/**
 * Proven by a value above 12 in one place. Without proof, 03/04 stays undecided ('both'), for it is two dates a month apart to two readers;
 * with dashes and points the day comes first, as no country writes them otherwise with the year at the end. `told` is what somebody who knows
 * says of dates that the file leaves undecided.
 */
export function dateOrders(dates: Iterable<string>, told: DateOrder | null = null): DateOrders | 'both' {
  const slash: Votes = { seen: 0, dayFirst: 0, monthFirst: 0 };
  const other: Votes = { seen: 0, dayFirst: 0, monthFirst: 0 };
  for (const date of dates) {
    const match = yearLast(date.trim());
    if (!match) continue;
    const votes = match[2] === '/' ? slash : other;
    votes.seen++;
    const [isFirstDay, isSecondDay] = [Number(match[1]) > MONTHS, Number(match[3]) > MONTHS];
    if (isFirstDay && !isSecondDay) votes.dayFirst++;
    if (isSecondDay && !isFirstDay) votes.monthFirst++;
  }
  if (other.seen > 0 && other.monthFirst === 0) other.dayFirst++;
  const orders = { slash: orderOf(slash, told), other: orderOf(other, told) };
  const isOpen = (slash.seen > 0 && orders.slash === null) || (other.seen > 0 && orders.other === null);
  return isOpen ? 'both' : orders;
}

function orderOf({ seen, dayFirst, monthFirst }: Votes, told: DateOrder | null): DateOrder | null {
  if (seen === 0) return null;
  if (dayFirst > 0 === monthFirst > 0) return told;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

const yearLast = (date: string): RegExpExecArray | null => YEAR_LAST.exec(date) ?? COMPACT_YEAR_LAST.exec(date);

/**
 * The date as `yyyy-MM-dd`, not yet checked against the calendar; '' where the text says that there is none, null for what has no order or is no date.
 * A time of day is left out.
 */
export function isoDate(text: string, orders: DateOrders): string | null {
  const date = text.trim();
  if (NO_DATE.test(date)) return '';
  const [, year, , month, day] = YEAR_FIRST.exec(date) ?? [];
  if (year && month && day) return iso(year, month, day);
  const [, first, separator, second, lastYear] = yearLast(date) ?? [];
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(date) ?? [];
  if (!first && compactYear && compactMonth && compactDay) return iso(compactYear, compactMonth, compactDay);
  if (!first || !second || !lastYear) return namedDate(date);
  const order = separator === '/' ? orders.slash : (orders.other ?? 'day-first');
  if (order === null) return null;
  return order === 'day-first' ? iso(lastYear, second, first) : iso(lastYear, first, second);
}

/** `31 Mar 2026`, `31. März 2026`, `31-mrt-26`, `March 31, 2026`. */
function namedDate(date: string): string | null {
  const [, day, name, year] = DAY_AND_NAME.exec(date) ?? [];
  const [, firstName, secondDay, lastYear] = NAME_AND_DAY.exec(date) ?? [];
  const time = JSON_DATE.exec(date)?.[1];
  if (time !== undefined) return new Date(Number(time)).toISOString().slice(0, 10);
  const month = monthOfName(name ?? firstName ?? '');
  return month === null ? null : iso(year ?? lastYear ?? '', String(month), day ?? secondDay ?? '');
}

/** Two digits are a year of this century: nobody's open items are older. */
function iso(year: string, month: string, day: string): string {
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
