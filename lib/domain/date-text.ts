import { type LocalDate, parseLocalDate } from './local-date';

/** Languages whose countries write the month first; every other one that we know of starts with the day. */
const MONTH_FIRST = /^en(-US|-PH)?$/i;
const DAY_FIRST = /^(en-|(nl|de|fr|it|es|pt|da|pl|fi|nb|nn)(-|$))/i;

const iso = (year: string, month: string, day: string): LocalDate | null =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

function isMonthFirst(separator: string, locale: string): boolean | null {
  if (separator !== '/') return false;
  if (MONTH_FIRST.test(locale)) return locale.includes('-') ? true : null;
  return DAY_FIRST.test(locale) ? false : null;
}

/**
 * The date that a text on a page shows, in numbers: `2026-11-29`, `29-11-2026`, `29.11.2026`, `11/29/2026`.
 * Null when day and month can be told apart neither by their size nor by the language of the page.
 */
export function parseDateText(text: string, locale = ''): LocalDate | null {
  if (text.length > 40) return null;
  const clean = text.trim();
  if (/^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(clean)) return parseLocalDate(clean.slice(0, 10));
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(clean);
  if (!match) return null;
  const [, first = '', separator = '', second = '', year = ''] = match;
  if (Number(first) > 12 || first === second) return iso(year, second, first);
  if (Number(second) > 12) return iso(year, first, second);
  const monthFirst = isMonthFirst(separator, locale);
  if (monthFirst === null) return null;
  return monthFirst ? iso(year, first, second) : iso(year, second, first);
}
