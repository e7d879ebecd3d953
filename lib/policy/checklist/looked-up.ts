import type { CheckResult } from '@/lib/domain/checklist/check-result';
import type { Lookup } from '@/lib/domain/checklist/checklist-facts';
import { addDays, daysBetween, type LocalDate } from '@/lib/domain/local-date';

type Result = Omit<CheckResult, 'check'>;

/**
 * What a look-up said, for as long as it may be gone by. Null: nobody told. One of a day that is still to come, or of no known day,
 * tells nothing.
 */
export function lookedUp(
  said: 'ok' | 'fails' | null,
  lookup: (Pick<Lookup, 'on'> & Partial<Lookup>) | null | undefined,
  days: number,
  today: LocalDate,
): Result {
  if (!lookup) return { is: said === 'fails' ? 'fails' : 'unknown' };
  const where = { ...(lookup.source && { source: lookup.source }), asOf: lookup.on };
  const age = daysBetween(lookup.on, today);
  // What was bad does not get better by growing old: somebody has to look again.
  if (said === 'fails') return { is: 'fails', ...where };
  if (said === null || age < 0 || age > days) return { is: 'unknown', ...where };
  return { is: 'ok', ...where, holdsUntil: addDays(lookup.on, days) };
}
