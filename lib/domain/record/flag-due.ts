import { addDays, type LocalDate } from '../local-date';
import { FLAG_PERIODS } from './flag-dates';
import type { FlagRecord } from './flag-record';

/** Why a flag waits for somebody. `expired`: it stopped supply and only watches now; `expires`: it soon will. */
export type FlagDue = 'expired' | 'expires' | 'review';

/** Whether somebody has to look at a flag on a day, and why (domain.md 0, GDP-02); null: not yet, or it is over. */
export function flagDue({ kind, expiresOn, reviewOn }: FlagRecord, today: LocalDate): FlagDue | null {
  const isOver = expiresOn < today;
  if (kind === 'stop' && isOver) return 'expired';
  if (kind === 'stop' && expiresOn <= addDays(today, FLAG_PERIODS.warnedDays)) return 'expires';
  return !isOver && reviewOn <= today ? 'review' : null;
}
