import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Every step was taken: the debt can go to an agency once a person releases it (LAD-04; domain.md 2.13, S6). Unknown while the ladder is. */
export const readyForHandover: Predicate = {
  name: 'readyForHandover',
  evaluate(input) {
    const dunning = input.dunning();
    if (!dunning) return answer.unknown('dunning');
    const { action } = dunning;
    return action.kind === 'act' && action.step === 'S6' ? answer.hit() : answer.pass();
  },
};
