import type { Display } from './assessment';
import type { LocalDate } from './local-date';
import type { Money } from './money';

/** Values of a sentence with their kind; the screen turns them into text in the reader's language. */
export const display = {
  money: (amount: Money): Display => ({ kind: 'money', money: amount }),
  days: (days: number): Display => ({ kind: 'days', days }),
  percent: (percent: number): Display => ({ kind: 'percent', percent }),
  date: (date: LocalDate): Display => ({ kind: 'date', date }),
  count: (count: number): Display => ({ kind: 'count', count }),
  text: (text: string): Display => ({ kind: 'text', text }),
  words: (...keys: readonly string[]): Display => ({ kind: 'words', keys }),
} as const;
