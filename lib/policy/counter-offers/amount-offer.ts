import type { CounterOffer } from '@/lib/domain/assessment';
import { type Money, money, roundHalfAway } from '@/lib/domain/money';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';
import { highestAmount } from './highest-amount';

/** The same part of the amount without VAT, in whole minor units. */
function withoutTax({ quote, total }: Attempt, amount: number): Money | null {
  const { totalExclTax } = quote;
  return totalExclTax ? money(roundHalfAway((amount * totalExclTax.minor) / total.minor), totalExclTax.currency) : null;
}

/** Offer 2: the highest amount at the longest term. */
export function amountOffer(attempt: Attempt): CounterOffer | null {
  const { input, quote, longestTerm: term, standing } = attempt;
  const amount = highestAmount(attempt);
  if (!term || amount === null) return null;
  const total = money(amount, attempt.total.currency);
  if (!accepts(withQuote(input, { ...quote, total, term }), standing)) return null;
  return { kind: 'amount', term, total, totalExclTax: withoutTax(attempt, amount) };
}
