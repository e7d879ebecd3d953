import type { Display } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { isDepartment } from '@/lib/domain/record/department';
import { DEPARTMENT_WORDS } from '@/lib/domain/record/department-words';
import { answer } from '../answer';
import type { Predicate } from '../contract';

const named = (informed: readonly string[]): Display =>
  informed.every(isDepartment)
    ? display.words(...informed.map((each) => DEPARTMENT_WORDS[each]))
    : display.text(informed.join(', '));

/** Other departments were told that this debtor pays late (SGN-01). Unknown while nobody records whom we told. */
export const overdueSignal: Predicate = {
  name: 'overdueSignal',
  evaluate({ facts, ageing }) {
    const informed = facts.desk?.informed;
    if (!informed) return answer.unknown('informed');
    const isTold = informed.length > 0 && ageing.overdue.minor > 0;
    return isTold ? answer.hit({ dept: named(informed) }) : answer.pass();
  },
};
