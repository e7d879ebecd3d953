import type { CounterOffer } from '@/lib/domain/assessment';
import { CASH, PREPAYMENT } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import type { Case } from './plain-case.examples';

function quoteWith(quote: Quote, offer: CounterOffer): Quote {
  switch (offer.kind) {
    case 'term':
    case 'settle':
      return { ...quote, term: offer.term };
    case 'amount':
      return { ...quote, term: offer.term, total: offer.total };
    case 'prepay':
      return { ...quote, term: offer.term, prepaidShare: offer.share };
    case 'split':
      return { ...quote, term: offer.term, total: offer.first, parts: offer.parts };
    case 'cash':
      return { ...quote, term: CASH };
    case 'full-prepayment':
      return { ...quote, term: PREPAYMENT };
  }
}

/** The case after the customer said yes to an offer: the quote changed, and what was to be settled is paid. */
export function takeOffer({ facts, quote, at }: Case, offer: CounterOffer): Case {
  if (!quote) throw new Error('there is no offer without a quote');
  const taken = quoteWith(quote, offer);
  if (offer.kind !== 'settle' || !facts.book) return { facts, quote: taken, at };
  const paid = new Set(offer.items.map(({ id }) => id));
  const openItems = facts.book.openItems.filter(({ id, open }) => open.minor > 0 && !paid.has(id));
  return { facts: { ...facts, book: { ...facts.book, openItems } }, quote: taken, at };
}
