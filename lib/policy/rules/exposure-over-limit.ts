import type { FactKey } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { type Money, money, subtractMoney } from '@/lib/domain/money';
import { answer } from '../answer';
import type { Predicate, RuleInput } from '../contract';
import { fromBook } from '../from-book';

function missingOf({ facts, hasForeignAmount, quote }: RuleInput): FactKey {
  if (!facts.book) return 'book';
  if (hasForeignAmount) return 'exchange-rate';
  return quote && !quote.total ? 'quote-total' : 'open-items';
}

/** A limit of nothing is passed by any exposure but a credit balance, so a debtor without one is not simply fine. */
const isOver = (net: Money, limit: Money, tolerance: number): boolean =>
  limit.minor === 0 ? net.minor >= 0 : net.minor > limit.minor + tolerance;

/**
 * The exposure with this quote is over the limit in force (DR-08, EXP-02; domain.md 2.2), with `tolerance` by more than the
 * class may be over. No limit counts as 0, and that is said. Unknown when a sum is: without a book, a readable total, or a rate for another currency.
 */
export const exposureOverLimit: Predicate = {
  name: 'exposureOverLimit',
  parameters: { tolerance: 'flag' },
  evaluate(input, parameters) {
    const { exposure, limit, policy } = input;
    const { net } = exposure;
    if (!net) return answer.unknown(missingOf(input));
    const inForce = limit.inForce ?? money(0, policy.currency);
    const because = fromBook(input, 'exposure', display.money(net), display.money(inForce));
    const tolerance = parameters.tolerance === true ? limit.tolerance.minor : 0;
    if (!isOver(net, inForce, tolerance)) return answer.pass(because);
    const fields = { over: display.money(subtractMoney(net, inForce)), exposure: display.money(net) };
    if (limit.from === 'none') return answer.hitSaying(ruleId('EXP-02-NO-LIMIT'), fields, [because]);
    if (inForce.minor === 0) return answer.hitSaying(ruleId('EXP-02-ZERO-LIMIT'), fields, [because]);
    return answer.hit({ ...fields, limit: display.money(inForce) }, [because]);
  },
};
