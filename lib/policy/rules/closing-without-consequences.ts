import { addMonths } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/**
 * The deal is won and nobody explained what paying late means, or longer than `againAfterMonths` months ago (TRM-04; domain.md
 * R4-03). Unknown while nobody records how deals are closed.
 */
export const closingWithoutConsequences: Predicate = {
  name: 'closingWithoutConsequences',
  parameters: { againAfterMonths: 'number' },
  evaluate({ facts, at }, parameters) {
    const closing = facts.deal?.closing;
    if (!closing) return answer.unknown('closing');
    if (!closing.isWon) return answer.pass();
    const since = addMonths(at.today, -numberParameter(parameters, 'againAfterMonths'));
    return closing.explainedOn !== null && closing.explainedOn > since ? answer.pass() : answer.hit();
  },
};
