import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';
import { requestedTerm } from '../terms/term-advice';

/**
 * More than `days` days are asked and nobody told whether this buyer is large, which would forbid it (LAW-06).
 * Not asked of public bodies and persons, nor when we are no SME ourselves.
 */
export const buyerSizeUnknownTermOver: Predicate = {
  name: 'buyerSizeUnknownTermOver',
  parameters: { days: 'number' },
  evaluate({ facts, quote, termAdvice }, parameters) {
    const canBeLarge = facts.buyerKind !== 'public' && facts.buyerKind !== 'person' && facts.company.isSme !== false;
    if (!quote || facts.buyerSize !== null || !canBeLarge) return answer.pass();
    const most = numberParameter(parameters, 'days');
    return requestedTerm(termAdvice).days > most ? answer.hit({ max: display.days(most) }) : answer.pass();
  },
};
