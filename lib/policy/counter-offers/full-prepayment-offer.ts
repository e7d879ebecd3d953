import type { CounterOffer } from '@/lib/domain/assessment';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';

/** Offer 6, all of it before delivery. */
export function fullPrepaymentOffer({ input, quote, total, standing }: Attempt): CounterOffer | null {
  return accepts(withQuote(input, { ...quote, term: PREPAYMENT }), standing) ? { kind: 'full-prepayment', amount: total } : null;
}
