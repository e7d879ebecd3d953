import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Too little is known to rate them (DR-04, SCO-01; domain.md 2.7). */
export const classNR: Predicate = {
  name: 'classNR',
  evaluate({ riskClass, score }) {
    const because = { fact: 'coverage', value: display.percent(score.coverage) };
    return riskClass === 'NR' ? answer.hit({}, [because]) : answer.pass(because);
  },
};
