import { display } from '@/lib/domain/display';
import { addDays } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';
import { isWorseClass } from '../risk-class';

/** The class is worse than the best one of the last `withinDays` days (SCO-03). Not rated is no class to fall to. Unknown without a history. */
export const classDropped: Predicate = {
  name: 'classDropped',
  parameters: { withinDays: 'number' },
  evaluate({ facts, riskClass, at }, parameters) {
    const history = facts.profile?.classHistory;
    if (!history) return answer.unknown('class-history');
    const since = addDays(at.today, -numberParameter(parameters, 'withinDays'));
    const recent = history.filter(({ on, class: was }) => on >= since && was !== 'NR').map(({ class: was }) => was);
    const best = recent.reduce((one, other) => (isWorseClass(one, other) ? other : one), riskClass);
    if (riskClass === 'NR' || best === riskClass) return answer.pass();
    return answer.hit({ from: display.text(best), to: display.text(riskClass) });
  },
};
