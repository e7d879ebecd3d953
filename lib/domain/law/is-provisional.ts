import { type LocalDate, localDate } from '../local-date';
import type { RateTable } from './rate-table';

/** Rates change on 1 January and 1 July. */
function nextHalfYear(date: LocalDate): LocalDate {
  const year = date.slice(0, 4);
  return date < `${year}-07-01` ? localDate(`${year}-07-01`) : localDate(`${String(Number(year) + 1).padStart(4, '0')}-01-01`);
}

/** Whether the rate of a day can have changed since the table was last checked: it lies in a half-year that began after that. */
export function isProvisional({ checkedOn }: RateTable, on: LocalDate): boolean {
  return on >= nextHalfYear(checkedOn);
}
