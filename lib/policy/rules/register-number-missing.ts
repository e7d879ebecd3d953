import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';
import { settledWithinMonths } from '../settled-within-months';

/** Not verified, and nothing settled in `settledMonths` months that would vouch for the debtor (ID-06). Unknown with neither fact. */
export const registerNumberMissing: Predicate = {
  name: 'registerNumberMissing',
  parameters: { settledMonths: 'number' },
  evaluate(input, parameters) {
    const { identity } = input.facts;
    if (identity === 'verified' || identity === 'contradicted') return answer.pass();
    const hasSettled = settledWithinMonths(input, numberParameter(parameters, 'settledMonths'));
    if (hasSettled === null && identity === null) return answer.unknown('identity', 'settled-items');
    return hasSettled ? answer.pass() : answer.hit();
  },
};
