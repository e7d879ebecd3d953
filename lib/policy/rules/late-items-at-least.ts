import { display } from '@/lib/domain/display';
import { lateAmount } from '@/lib/domain/late-amount';
import { money } from '@/lib/domain/money';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';
import { numberParameter } from '../number-parameter';

/**
 * At least `amount` is more than `days` days late, `publicDays` for a public body (DR-07, OVD-02; domain.md 2.1).
 * Due dates that are assumed count; items without any date leave it unknown unless the others suffice.
 */
export const lateItemsAtLeast: Predicate = {
  name: 'lateItemsAtLeast',
  parameters: { days: 'number', publicDays: 'number', amount: 'number' },
  evaluate(input, parameters) {
    const { facts, ageing, policy, isPublic } = input;
    if (!facts.book) return answer.unknown('book');
    const days = numberParameter(parameters, isPublic ? 'publicDays' : 'days');
    const least = numberParameter(parameters, 'amount');
    const late = lateAmount(ageing, days);
    const amount = display.money(money(late, policy.currency));
    const because = fromBook(input, 'late-items', amount, display.money(money(least, policy.currency)));
    if (late >= least) return answer.hit({ amount, days: display.days(days) }, [because]);
    return late + ageing.undated.minor >= least ? answer.unknown('due-dates') : answer.pass(because);
  },
};
