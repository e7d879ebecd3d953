import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { money } from '@/lib/domain/money';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/**
 * Other quotes to this debtor are open (EXP-05; domain.md 2.2): they are told, not added. With `warnWhenOver` it warns when
 * all together would pass the limit. Unknown while they are, or the exposure is.
 */
export const otherQuotesOpen: Predicate = {
  name: 'otherQuotesOpen',
  parameters: { warnWhenOver: 'flag' },
  evaluate({ facts, exposure, limit, policy }, { warnWhenOver }) {
    const others = facts.deal?.otherQuotes;
    if (!others || others.total.currency !== policy.currency) return answer.unknown('other-quotes');
    if (others.count === 0) return answer.pass();
    const fields = { n: display.count(others.count), amount: display.money(others.total) };
    if (!exposure.net || !limit.inForce) return answer.hitSaying(ruleId('EXP-05-WITHIN'), fields, []);
    const over = exposure.net.minor + others.total.minor - limit.inForce.minor;
    if (over <= 0) return answer.hitSaying(ruleId('EXP-05-WITHIN'), fields, []);
    const told = { ...fields, over: display.money(money(over, policy.currency)) };
    return warnWhenOver === true ? answer.raised(told) : answer.hit(told);
  },
};
