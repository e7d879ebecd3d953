import { display } from '@/lib/domain/display';
import { money } from '@/lib/domain/money';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** The whole quote, prepaid or not, is `amount` or more: two people decide (DR-11, APP-01). Unknown without a total. */
export const quoteAtLeast: Predicate = {
  name: 'quoteAtLeast',
  evaluate({ quote, policy }, parameters) {
    if (!quote) return answer.pass();
    if (!quote.total || quote.total.currency !== policy.currency) return answer.unknown('quote-total');
    const least = numberParameter(parameters, 'amount');
    const amount = display.money(money(least, policy.currency));
    const because = { fact: 'quote-total', value: display.money(quote.total), threshold: amount };
    return quote.total.minor >= least ? answer.hit({ amount }, [because]) : answer.pass(because);
  },
};
