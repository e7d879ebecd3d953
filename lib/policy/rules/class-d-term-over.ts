import { display } from '@/lib/domain/display';
import { isOnCredit } from '@/lib/domain/payment-term';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** Class D asks more than `days` days, or with `zeroIfDunnable` any credit while something may be dunned (DR-06). */
export const classDTermOver: Predicate = {
  name: 'classDTermOver',
  parameters: { days: 'number', zeroIfDunnable: 'flag' },
  evaluate({ riskClass, term, ageing }, parameters) {
    if (riskClass !== 'D' || !isOnCredit(term)) return answer.pass();
    const isPaidFirst = parameters.zeroIfDunnable === true && ageing.dunnable.minor > 0;
    const most = isPaidFirst ? 0 : numberParameter(parameters, 'days');
    const because = { fact: 'quote-term', value: display.days(term.days), threshold: display.days(most) };
    return term.days > most
      ? answer.hit({ class: display.text(riskClass), max: display.days(most) }, [because])
      : answer.pass(because);
  },
};
