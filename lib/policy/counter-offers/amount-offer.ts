import type { CounterOffer } from '@/lib/domain/assessment';
import { type Money, money, roundHalfAway } from '@/lib/domain/money';
import { withQuote } from '../derive-input';
import { accepts } from './accepts';
import type { Attempt } from './attempt';
import { highestAmount } from './highest-amount';

/**
 * The amount without VAT, in whole minor units. By the percentage that the quote has as a whole, where there is one: the two
 * totals on the page are rounded, and a share of them would be a cent off.
 */
function withoutTax({ quote, total }: Attempt, amount: number): Money | null {
  const { totalExclTax } = quote;
  if (!totalExclTax || totalExclTax.minor <= 0) return null;
  const pct = Math.round((total.minor / totalExclTax.minor - 1) * 1000) / 10;
  const isOfThat = Math.abs((totalExclTax.minor * (100 + pct)) / 100 - total.minor) <= 1;
  const excluding = isOfThat ? (amount * 100) / (100 + pct) : (amount * totalExclTax.minor) / total.minor;
  return money(roundHalfAway(excluding), totalExclTax.currency);
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
