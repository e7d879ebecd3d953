import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { requestedTerm } from '../terms/term-advice';

/**
 * The quote asks a longer term than the law allows towards this buyer (LAW-01; domain.md 2.9). Towards a large buyer it is
 * unknown until our own size is told. With `solvedByImposedTick` it passes once the rep ticked that the buyer imposes its term:
 * we then record the maximum. Without a quote nothing is asked.
 */
export const termOverLegalMax: Predicate = {
  name: 'termOverLegalMax',
  parameters: { solvedByImposedTick: 'flag' },
  evaluate({ facts, quote, termAdvice, policy }, { solvedByImposedTick }) {
    if (!quote || (solvedByImposedTick === true && quote.isTermImposed === true)) return answer.pass();
    const { days } = requestedTerm(termAdvice);
    const maxDays = termAdvice.legalMaxDays;
    if (maxDays === null) {
      const couldApply = facts.buyerSize === 'large' && facts.company.isSme === null && days > policy.legal.largeBuyerMaxDays;
      return couldApply ? answer.unknown('own-size') : answer.pass();
    }
    const because = { fact: 'quote-term', value: display.days(days), threshold: display.days(maxDays) };
    return days > maxDays ? answer.hit({ max: display.days(maxDays) }, [because]) : answer.pass(because);
  },
};
