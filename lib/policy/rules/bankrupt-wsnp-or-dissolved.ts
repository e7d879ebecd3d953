import type { Insolvency } from '@/lib/domain/facts';
import { answer } from '../answer';
import type { Predicate } from '../contract';

const ENDED: readonly Insolvency[] = ['bankrupt', 'wsnp', 'dissolved'];

/** Bankrupt, in debt rescheduling, or dissolved (DR-01, INS-01). Unknown when no register was asked. */
export const bankruptWsnpOrDissolved: Predicate = {
  name: 'bankruptWsnpOrDissolved',
  evaluate({ facts }) {
    if (facts.insolvency === null) return answer.unknown('insolvency');
    return ENDED.includes(facts.insolvency) ? answer.hit() : answer.pass();
  },
};
