import type { Deviation } from '@/lib/domain/arrangement/monitor-arrangement';
import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { answer } from '../answer';
import type { Predicate } from '../contract';

const short = (deviation: Deviation) => (deviation.kind === 'short' ? [deviation.missing] : []);
const late = (deviation: Deviation) => (deviation.kind === 'invoice-late' ? [deviation] : []);

/** A payment arrangement is not kept (ARR-02): an instalment is short, a new invoice late, or insolvency is near. Unknown while nobody records arrangements. */
export const arrangementDeviation: Predicate = {
  name: 'arrangementDeviation',
  evaluate({ facts }) {
    const { arrangement } = facts;
    if (!arrangement) return answer.unknown('arrangement');
    if (arrangement === 'none') return answer.pass();
    if (arrangement.state !== 'deviating') return answer.pass();
    const [missing] = arrangement.deviations.flatMap(short);
    if (missing) return answer.hitSaying(ruleId('ARR-02-SHORT'), { amount: display.money(missing) }, []);
    const [invoice] = arrangement.deviations.flatMap(late);
    if (!invoice) return answer.hitSaying(ruleId('ARR-02-INSOLVENCY'), {}, []);
    const fields = { invoice: display.text(invoice.id), days: display.days(invoice.daysLate) };
    return answer.hitSaying(ruleId('ARR-02-INVOICE'), fields, []);
  },
};
