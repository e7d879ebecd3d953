import type { LocalDate } from '@/lib/domain/local-date';
import { type DayValue, readDay } from './read-day';
import { RowFault } from './row-fault';

/** As `readDay`, of what only adds to a row: a day that cannot be read is as one that is not told. */
export function dayOrNull(value: DayValue, timeZone = 'UTC'): LocalDate | null {
  try {
    return readDay(value, '', timeZone);
  } catch (error) {
    if (error instanceof RowFault) return null;
    throw error;
  }
}
