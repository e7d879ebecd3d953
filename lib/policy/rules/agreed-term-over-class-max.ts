import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** What was agreed is longer than the class may have (TRM-05; domain.md 2.9): it is kept, and to be discussed at renewal. */
export const agreedTermOverClassMax: Predicate = {
  name: 'agreedTermOverClassMax',
  evaluate({ termAdvice, riskClass, isPublic, policy }) {
    const { agreed } = termAdvice;
    const { maxDays } = policy.classes[riskClass];
    if (!agreed || isPublic || agreed.days <= maxDays) return answer.pass();
    return answer.hit({ agreed: display.days(agreed.days), class: display.text(riskClass), max: display.days(maxDays) });
  },
};
