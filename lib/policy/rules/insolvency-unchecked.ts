import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Nobody asked the insolvency register (INS-03). */
export const insolvencyUnchecked: Predicate = {
  name: 'insolvencyUnchecked',
  evaluate: ({ facts }) => (facts.insolvency === null ? answer.hit() : answer.pass()),
};
