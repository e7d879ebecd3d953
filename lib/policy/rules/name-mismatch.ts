import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The register, or its name for this number, contradicts who the debtor says to be (ID-05). */
export const nameMismatch: Predicate = {
  name: 'nameMismatch',
  evaluate({ facts }) {
    if (facts.identity === null) return answer.unknown('identity');
    return facts.identity === 'contradicted' ? answer.hit() : answer.pass();
  },
};
