import type { CounterOffer } from '@/lib/domain/assessment';
import { CASH } from '@/lib/domain/payment-term';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';

/** Offer 6, cash on hand-over: goods alone can be handed over. */
export function cashOffer({ input, quote, total, standing }: Attempt): CounterOffer | null {
  if (!quote.isGoods) return null;
  return accepts(withQuote(input, { ...quote, term: CASH }), standing) ? { kind: 'cash', amount: total } : null;
}
