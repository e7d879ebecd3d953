import type { CounterOffer } from '@/lib/domain/assessment';
import { withQuote } from '../derive-input';
import { requestedTerm } from '../terms/term-advice';
import { accepts } from './accepts';
import type { Attempt } from './attempt';

/** Offer 1: the longest shorter term at which the whole amount passes. */
export function termOffer({ input, quote, standing }: Attempt): CounterOffer | null {
  const asked = requestedTerm(input.termAdvice).days;
  const { legalMaxDays } = input.termAdvice;
  const terms = [...input.policy.offers.terms, ...(legalMaxDays === null ? [] : [legalMaxDays])];
  const longestFirst = terms.filter((days) => days < asked).sort((a, b) => b - a);
  const days = longestFirst.find((each) => accepts(withQuote(input, { ...quote, term: { days: each } }), standing));
  return days === undefined ? null : { kind: 'term', term: { days } };
}
