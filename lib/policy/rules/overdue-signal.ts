import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Other departments were told that this debtor pays late (SGN-01). Unknown while nobody records whom we told. */
export const overdueSignal: Predicate = {
  name: 'overdueSignal',
  evaluate({ facts, ageing }) {
    const informed = facts.desk?.informed;
    if (!informed) return answer.unknown('informed');
    const isTold = informed.length > 0 && ageing.overdue.minor > 0;
    return isTold ? answer.hit({ dept: display.text(informed.join(', ')) }) : answer.pass();
  },
};
