import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { distressSignalsOf, SIGNAL_WORDS } from '../distress';
import { numberParameter } from '../number-parameter';

/**
 * At least `min` signs of payment problems to come (INS-02; domain.md R2-06), of those that the policy counts. What nobody
 * told is no sign; unknown only when fewer are seen than `min` and nobody looked beyond the books.
 */
export const distressSignals: Predicate = {
  name: 'distressSignals',
  parameters: { min: 'number', slippageDays: 'number', points: 'number', disputes: 'number' },
  evaluate(input, parameters) {
    const signals = distressSignalsOf(input, parameters);
    if (signals.length >= numberParameter(parameters, 'min')) {
      return answer.hit({ signals: display.words(...signals.map((signal) => SIGNAL_WORDS[signal])) });
    }
    return input.facts.profile?.distress ? answer.pass() : answer.unknown('distress');
  },
};
