import type { Behaviour } from '@/lib/domain/assessment';
import type { Words } from '@/lib/words/words';

/** On or before the due date, on average. */
export function isGoodPayer({ averageDaysLate }: Behaviour): boolean {
  return averageDaysLate !== null && Math.round(averageDaysLate) <= 0;
}

/** How this customer pays, in one sentence; null when there are too few payments to say it. */
export function behaviourSentence(behaviour: Behaviour, words: Words): string | null {
  if (behaviour.averageDaysLate === null) return null;
  const days = Math.round(behaviour.averageDaysLate);
  if (days === 0) return words.t('behaviour_on_time');
  return words.t(days > 0 ? 'behaviour_late' : 'behaviour_early', { days: words.format.days(Math.abs(days)) });
}
