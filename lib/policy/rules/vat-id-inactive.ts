import { answer } from '../answer';
import type { Predicate } from '../contract';

/** VIES says that the VAT id is not active (ID-03). A register that gives no answer leaves it unknown, never inactive. */
export const vatIdInactive: Predicate = {
  name: 'vatIdInactive',
  evaluate({ facts }) {
    const isActive = facts.profile?.isVatActive ?? null;
    if (isActive === null) return answer.unknown('vat-activity');
    return isActive ? answer.pass() : answer.hit();
  },
};
