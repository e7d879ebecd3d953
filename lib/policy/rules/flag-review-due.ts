import { addDays } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** A flag stands for `days` days: check it or take it away (GDP-02; domain.md G-07). */
export const flagReviewDue: Predicate = {
  name: 'flagReviewDue',
  parameters: { days: 'number' },
  evaluate({ facts, at }, parameters) {
    const reviewBefore = addDays(at.today, -numberParameter(parameters, 'days'));
    return facts.flags.some(({ on }) => on <= reviewBefore) ? answer.hit() : answer.pass();
  },
};
