import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Not rated, and within what a new customer may have (STA-01; domain.md 2.9). */
export const starterCredit: Predicate = {
  name: 'starterCredit',
  evaluate({ isStarter, policy }) {
    if (!isStarter) return answer.pass();
    const max = display.money({ minor: policy.starter.maxExposure, currency: policy.currency });
    return answer.hit({ max, days: display.days(policy.salesTerms.newCustomerDays) });
  },
};
