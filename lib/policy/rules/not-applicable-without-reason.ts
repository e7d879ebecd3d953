import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** A check was set aside with a reason of fewer than `minChars` characters (CHK-02). Unknown while there is no checklist. */
export const notApplicableWithoutReason: Predicate = {
  name: 'notApplicableWithoutReason',
  parameters: { minChars: 'number' },
  evaluate({ facts }, parameters) {
    const checklist = facts.deal?.checklist;
    if (!checklist) return answer.unknown('checklist');
    const least = numberParameter(parameters, 'minChars');
    return checklist.reasons.some((reason) => reason.trim().length < least) ? answer.hit() : answer.pass();
  },
};
