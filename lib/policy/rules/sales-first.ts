import { display } from '@/lib/domain/display';
import { salesNotice } from '@/lib/domain/ladder/sales-notice';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** Sales has `days` days to call its customer before dunning goes on (LAD-03; domain.md 2.13, S4). Unknown while the ladder is. */
export const salesFirst: Predicate = {
  name: 'salesFirst',
  parameters: { days: 'number' },
  evaluate(input, parameters) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const terms = { salesFirstDays: numberParameter(parameters, 'days'), workingDays: 0, classes: [] };
    const notice = salesNotice(dunning.debtor, dunning.action, input.at.today, terms);
    return notice?.kind === 'call-first' ? answer.hit({ days: display.days(notice.daysLeft) }) : answer.pass();
  },
};
