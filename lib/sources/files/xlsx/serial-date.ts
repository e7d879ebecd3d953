import { addDays, localDate } from '@/lib/domain/local-date';

/** Day 0 of the two ways in which workbooks count; that of 1900 counts a 29 February that never was, so it begins a day early. */
const DAY_0 = { 1900: localDate('1899-12-30'), 1904: localDate('1904-01-01') } as const;
/** 1930 to 2119: a number outside is no day of an open item. */
const [FIRST, LAST] = [10_959, 80_000];

/** The day that a number is in a workbook, as `yyyy-MM-dd`, its time of day left out; null for a number that is no day. */
export function serialDate(value: number, is1904: boolean): string | null {
  const day = Math.floor(value);
  return day >= FIRST && day <= LAST ? addDays(is1904 ? DAY_0[1904] : DAY_0[1900], day) : null;
}
