import { addMonths, type LocalDate } from '@/lib/domain/local-date';

const MONTHS_A_YEAR = 12;

/** Whole months from a date up to and including today; 0 when less than one is over. */
export function monthsSince(from: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(from.slice(0, 4));
  const months = years * MONTHS_A_YEAR + Number(today.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, addMonths(from, months) <= today ? months : months - 1);
}
