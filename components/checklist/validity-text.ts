import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Words } from '@/lib/words/words';

/** How long an answer holds; null where there is none, or where what it rests on has no end. */
export function validityText({ state, holdsUntil, answer }: ChecklistRow, today: LocalDate, words: Words): string | null {
  if (holdsUntil && state !== 'open' && state !== 'auto_fail') {
    return words.t('check_until', { date: words.format.date(holdsUntil, today) });
  }
  return answer ? words.t('check_this_deal') : null;
}
