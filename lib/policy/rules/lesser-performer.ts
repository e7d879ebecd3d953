import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The two lowest classes: selling is fine, on the terms of the class (MKT-02; domain.md R4-08). */
export const lesserPerformer: Predicate = {
  name: 'lesserPerformer',
  evaluate({ riskClass, termAdvice }) {
    const isLesser = riskClass === 'D' || riskClass === 'E';
    return isLesser ? answer.hit({ conditions: display.days(termAdvice.maxDays) }) : answer.pass();
  },
};
