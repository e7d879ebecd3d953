import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A message app is chosen and they never agreed to it (COM-01; domain.md G-10). Unknown while nobody records opt-ins. */
export const mobileWithoutOptIn: Predicate = {
  name: 'mobileWithoutOptIn',
  evaluate({ facts }) {
    const mobile = facts.desk?.mobile;
    if (!mobile) return answer.unknown('mobile');
    return mobile.isChosen && !mobile.hasOptIn ? answer.hit() : answer.pass();
  },
};
