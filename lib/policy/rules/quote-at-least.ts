import { display } from '@/lib/domain/display';
import { addMonths } from '@/lib/domain/local-date';
import { money } from '@/lib/domain/money';
import type { RuleParameters } from '@/lib/domain/policy-document';
import { answer } from '../answer';
import type { Predicate, RuleInput } from '../contract';
import { listParameter } from '../list-parameter';
import { numberParameter } from '../number-parameter';

/** Whether enough people approved this limit lately for who may have it within our standard term, and the exposure stays in it. */
function isApproved({ riskClass, term, facts, exposure, limit, policy, at }: RuleInput, parameters: RuleParameters): boolean {
  const decision = facts.limitDecision;
  if (!decision || limit.from !== 'person' || !limit.inForce || !exposure.net) return false;
  const since = addMonths(at.today, -numberParameter(parameters, 'unlessMonths'));
  const isByEnough = decision.approvers >= numberParameter(parameters, 'unlessApprovers') && decision.on >= since;
  const isUsual = listParameter(parameters, 'unlessClasses').includes(riskClass) && term.days <= policy.salesTerms.standardDays;
  return isByEnough && isUsual && exposure.net.minor <= limit.inForce.minor;
}

/**
 * The whole quote, prepaid or not, is `amount` or more: two people decide (DR-11, APP-01), unless `unlessApprovers` people
 * approved the limit within `unlessMonths` months for one of `unlessClasses`. Unknown without a total.
 */
export const quoteAtLeast: Predicate = {
  name: 'quoteAtLeast',
  parameters: { unlessMonths: 'number', unlessApprovers: 'number', amount: 'number', unlessClasses: 'list' },
  evaluate(input, parameters) {
    const { quote, policy } = input;
    if (!quote) return answer.pass();
    if (!quote.total || quote.total.currency !== policy.currency) return answer.unknown('quote-total');
    const least = numberParameter(parameters, 'amount');
    const amount = display.money(money(least, policy.currency));
    const because = { fact: 'quote-total', value: display.money(quote.total), threshold: amount };
    return quote.total.minor >= least && !isApproved(input, parameters)
      ? answer.hit({ amount }, [because])
      : answer.pass(because);
  },
};
