import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Too little to act on yet (LAD-02; domain.md 2.13). Unknown while the ladder is. */
export const belowMinimum: Predicate = {
  name: 'belowMinimum',
  evaluate(input) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const { action } = dunning;
    return action.kind === 'none' && action.reason === 'below-minimum' ? answer.hit() : answer.pass();
  },
};
