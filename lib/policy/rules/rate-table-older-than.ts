import { display } from '@/lib/domain/display';
import { COMMERCIAL_RATES } from '@/lib/domain/law/commercial-rates';
import { isOutdated } from '@/lib/domain/law/is-outdated';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** Nobody has compared the table of statutory interest with its sources for `months` months (LAW-05; domain.md L-06). */
export const rateTableOlderThan: Predicate = {
  name: 'rateTableOlderThan',
  parameters: { months: 'number' },
  evaluate({ at }, parameters) {
    const because = { fact: 'rate-table', value: display.date(COMMERCIAL_RATES.checkedOn), source: COMMERCIAL_RATES.law };
    const isOld = isOutdated(COMMERCIAL_RATES, at.today, numberParameter(parameters, 'months'));
    return isOld ? answer.hit({}, [because]) : answer.pass(because);
  },
};
