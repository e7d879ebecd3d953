import { answer } from '../answer';
import type { Predicate } from '../contract';
import { isNaturalPerson } from '../is-natural-person';

/** A person would be refused: a human reviews that first (GDP-01; domain.md G-02). Passes while the verdict is being decided. */
export const rejectNaturalPerson: Predicate = {
  name: 'rejectNaturalPerson',
  evaluate({ facts, outcome }) {
    if (outcome?.verdict !== 'reject') return answer.pass();
    const isPerson = isNaturalPerson(facts);
    if (isPerson === null) return answer.unknown('identity');
    return isPerson ? answer.hit() : answer.pass();
  },
};
