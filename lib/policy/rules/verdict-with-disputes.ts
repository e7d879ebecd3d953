import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The verdict would be another if disputed items counted as overdue (DSP-05). Passes while the verdict is being decided. */
export const verdictWithDisputes: Predicate = {
  name: 'verdictWithDisputes',
  evaluate({ outcome }) {
    if (!outcome || outcome.verdict === outcome.verdictWithDisputes) return answer.pass();
    return answer.hit({ verdict: display.text(outcome.verdictWithDisputes) });
  },
};
