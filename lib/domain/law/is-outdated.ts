import { addMonths, type LocalDate } from '../local-date';
import type { RateTable } from './rate-table';

/** Whether nobody compared the table with its sources for more than so many months (domain.md LAW-05). */
export function isOutdated({ checkedOn }: Pick<RateTable, 'checkedOn'>, today: LocalDate, maxAgeMonths: number): boolean {
  return today > addMonths(checkedOn, maxAgeMonths);
}
