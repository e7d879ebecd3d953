import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A public body: it wants an e-invoice with its order number (PUB-01). Unknown while nobody told what kind of buyer it is. */
export const buyerPublic: Predicate = {
  name: 'buyerPublic',
  evaluate({ facts, isPublic }) {
    if (facts.buyerKind === null) return answer.unknown('identity');
    return isPublic ? answer.hit() : answer.pass();
  },
};
