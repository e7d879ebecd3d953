import { display } from '@/lib/domain/display';
import { salesNotice } from '@/lib/domain/ladder/sales-notice';
import type { RiskClass } from '@/lib/domain/scorecard';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { listParameter } from '../list-parameter';
import { numberParameter } from '../number-parameter';

/** The reminder letter goes within `workingDays` working days, to a debtor of these `classes`: sales may call first (LAD-05). Unknown while the ladder is. */
export const secondReminderPlanned: Predicate = {
  name: 'secondReminderPlanned',
  parameters: { workingDays: 'number', classes: 'list' },
  evaluate(input, parameters) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const classes = listParameter(parameters, 'classes') as readonly RiskClass[];
    const terms = { salesFirstDays: 0, workingDays: numberParameter(parameters, 'workingDays'), classes };
    const notice = salesNotice(dunning.debtor, dunning.action, input.at.today, terms);
    return notice?.kind === 'second-reminder' ? answer.hit({ date: display.date(notice.on) }) : answer.pass();
  },
};
