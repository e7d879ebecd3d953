import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { SidebarView } from '@/lib/domain/view';

/** The term that the panel offers to put in the page: of an offer, else the advice where another was asked. Null: nothing to fill in. */
export function advisedFill(view: SidebarView): PaymentTerm | null {
  if (view.state !== 'assessed' || !view.canFillTerm) return null;
  const { counterOffers, term, verdict } = view.assessment;
  const offer = counterOffers.find((candidate) => candidate.kind === 'term');
  if (offer) return offer.term;
  const isOpen = verdict !== 'reject' && term.asked !== null && term.asked.days !== term.advised.days;
  return isOpen ? term.advised : null;
}
