import { instalmentSharePct } from '@/lib/domain/arrangement/instalment-share';
import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** An instalment takes more than `pct` percent of the free cash flow of a month (ARR-03). Unknown without an arrangement or a cash flow. */
export const instalmentOverShare: Predicate = {
  name: 'instalmentOverShare',
  parameters: { pct: 'number' },
  evaluate({ facts }, parameters) {
    const { arrangement } = facts;
    if (!arrangement) return answer.unknown('arrangement');
    if (arrangement === 'none') return answer.pass();
    const share = arrangement.freeCashFlow && instalmentSharePct(arrangement.instalment, arrangement.freeCashFlow);
    if (share === null) return answer.unknown('cash-flow');
    const most = numberParameter(parameters, 'pct');
    const pct = display.percent(most);
    const because = { fact: 'instalment-share', value: display.percent(share), threshold: pct };
    return share > most ? answer.hit({ pct }, [because]) : answer.pass(because);
  },
};
