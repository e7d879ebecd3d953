import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Something falls due soon: time to ask whether invoice and delivery are in order (PRE-01; domain.md 2.13, S0). Unknown while the ladder is. */
export const preDueActionDue: Predicate = {
  name: 'preDueActionDue',
  evaluate(input) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const { action, debtor } = dunning;
    const isDue = action.kind === 'act' && action.step === 'S0';
    return isDue ? answer.hit({ days: display.days(-debtor.daysPastDue) }) : answer.pass();
  },
};
