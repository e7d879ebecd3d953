import { display } from '@/lib/domain/display';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The worst class gets nothing before it has paid (DR-05). */
export const classEAndNotPrepay: Predicate = {
  name: 'classEAndNotPrepay',
  evaluate({ riskClass, term, termAdvice }) {
    if (riskClass !== 'E' || term.days === PREPAYMENT.days) return answer.pass();
    return answer.hit({ class: display.text(riskClass), max: display.days(termAdvice.maxDays) });
  },
};
