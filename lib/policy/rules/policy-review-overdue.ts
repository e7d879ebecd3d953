import { display } from '@/lib/domain/display';
import { addMonths } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { monthsSince } from '../months-since';
import { numberParameter } from '../number-parameter';

/** The policy was not reviewed for `months` whole months (POL-01; domain.md R1-03). Unknown while it never was. */
export const policyReviewOverdue: Predicate = {
  name: 'policyReviewOverdue',
  parameters: { months: 'number' },
  evaluate({ policy, at }, parameters) {
    const { lastReviewedOn } = policy;
    if (!lastReviewedOn) return answer.unknown('policy-review');
    const isOverdue = addMonths(lastReviewedOn, numberParameter(parameters, 'months')) <= at.today;
    return isOverdue ? answer.hit({ months: display.count(monthsSince(lastReviewedOn, at.today)) }) : answer.pass();
  },
};
