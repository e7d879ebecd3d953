import { display } from '@/lib/domain/display';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { flagKind } from '../flag-kind';

/**
 * A person stopped supply (DR-02, FLG-01). With `releasedIfPrepayOk` a stop that says so lets full prepayment through.
 * Never unknown: flags are ours.
 */
export const stopFlag: Predicate = {
  name: 'stopFlag',
  parameters: { releasedIfPrepayOk: 'flag' },
  evaluate({ facts, term, at }, { releasedIfPrepayOk }) {
    const isPrepaid = releasedIfPrepayOk === true && term.days === PREPAYMENT.days;
    const stop = facts.flags.find((flag) => flagKind(flag, at.today) === 'stop' && !(isPrepaid && flag.release === 'prepay_ok'));
    if (!stop) return answer.pass();
    return answer.hit({ reason: display.text(stop.reason), by: display.text(stop.by), date: display.date(stop.on) });
  },
};
