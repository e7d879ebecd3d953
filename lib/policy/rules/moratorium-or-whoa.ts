import { PREPAYMENT } from '@/lib/domain/payment-term';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/**
 * In a moratorium or a WHOA procedure (DR-17, INS-04). With `prepayPasses` full prepayment is fine, in a moratorium with
 * `moratoriumNeedsConsent` only when the administrator agreed in writing. Unknown when no register was asked.
 */
export const moratoriumOrWhoa: Predicate = {
  name: 'moratoriumOrWhoa',
  parameters: { prepayPasses: 'flag', moratoriumNeedsConsent: 'flag' },
  evaluate({ facts, term }, { prepayPasses, moratoriumNeedsConsent }) {
    const { insolvency } = facts;
    if (insolvency === null) return answer.unknown('insolvency');
    if (insolvency !== 'moratorium' && insolvency !== 'whoa') return answer.pass();
    const isPrepaid = prepayPasses === true && term.days === PREPAYMENT.days;
    const needsConsent = insolvency === 'moratorium' && moratoriumNeedsConsent === true;
    const hasConsent = !needsConsent || facts.profile?.administratorConsents === true;
    return isPrepaid && hasConsent ? answer.pass() : answer.hit();
  },
};
