import { display } from '@/lib/domain/display';
import { addMonths } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { monthsSince } from '../months-since';
import { numberParameter } from '../number-parameter';

/** The limit that a person set was not reviewed for `months` months (LIM-01). Only a person's limit is reviewed; unknown when it was set at no known date. */
export const limitReviewOverdue: Predicate = {
  name: 'limitReviewOverdue',
  parameters: { months: 'number' },
  evaluate({ facts, limit, at }, parameters) {
    if (limit.from !== 'person') return answer.pass();
    if (!facts.limitDecision) return answer.unknown('limit-decision');
    const { on } = facts.limitDecision;
    const isOverdue = addMonths(on, numberParameter(parameters, 'months')) <= at.today;
    return isOverdue ? answer.hit({ months: display.count(monthsSince(on, at.today)) }) : answer.pass();
  },
};
