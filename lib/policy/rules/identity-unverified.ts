import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';
import { settledWithinMonths } from '../settled-within-months';

/**
 * Identity contradicted, or not verified while no invoice was settled in `settledMonths` months (DR-03).
 * An identity that nobody checked counts as not verified, as long as payments are known; with neither it is unknown.
 */
export const identityUnverified: Predicate = {
  name: 'identityUnverified',
  parameters: { settledMonths: 'number' },
  evaluate(input, parameters) {
    const { identity } = input.facts;
    if (identity === 'contradicted') return answer.hit();
    if (identity === 'verified') return answer.pass();
    const hasSettled = settledWithinMonths(input, numberParameter(parameters, 'settledMonths'));
    if (hasSettled === null && identity === null) return answer.unknown('identity', 'settled-items');
    return hasSettled ? answer.pass() : answer.hit();
  },
};
