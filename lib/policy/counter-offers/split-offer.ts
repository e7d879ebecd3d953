import type { CounterOffer } from '@/lib/domain/assessment';
import { money } from '@/lib/domain/money';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';
import { highestAmount } from './highest-amount';

/** Offer 4: delivery in parts, each after the one before is paid; the first is the highest amount that passes. */
export function splitOffer(attempt: Attempt): CounterOffer | null {
  const { input, quote, total, longestTerm: term, standing } = attempt;
  const amount = highestAmount(attempt);
  if (!term || amount === null) return null;
  const parts = Math.ceil(total.minor / amount);
  const first = money(amount, total.currency);
  const isPossible = parts <= input.policy.offers.maxParts;
  const taken = { ...quote, total: first, term, parts };
  return isPossible && accepts(withQuote(input, taken), standing) ? { kind: 'split', term, parts, first } : null;
}
