import { addDays } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** A flag stands for `days` days, or until the day that was set for it: check it or take it away (GDP-02; domain.md G-07). */
export const flagReviewDue: Predicate = {
  name: 'flagReviewDue',
  parameters: { days: 'number' },
  evaluate({ facts, at }, parameters) {
    const days = numberParameter(parameters, 'days');
    return facts.flags.some(({ on, reviewOn }) => (reviewOn ?? addDays(on, days)) <= at.today) ? answer.hit() : answer.pass();
  },
};
