import { minimumCompensation } from '@/lib/domain/law/minimum-compensation';
import { rateOn } from '@/lib/domain/law/rate-on';
import { ratesFor } from '@/lib/domain/law/rates-for';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import { BASE_FIELDS, baseValues } from './base-values';
import { lines } from './item-lines';
import type { LetterWords } from './letter-words';
import { CONSEQUENCES, type Consequence, type TermsData } from './text-data';
import type { TextDefinition } from './text-definition';

function termText({ days }: PaymentTerm, words: LetterWords): string {
  if (days > 0) return words.part('term_days', { days: words.days(days) });
  return words.part(days === 0 ? 'term_cash' : 'term_prepay');
}

/** With the rate of today, and without any while nobody looked since it may have changed. */
function interestText({ isConsumer, today }: TermsData, words: LetterWords): string {
  const rate = rateOn(ratesFor(isConsumer), today);
  const key = isConsumer ? 'consequence_interest_consumer' : 'consequence_interest';
  return rate === null ? words.part(`${key}_plain`) : words.part(key, { rate: words.percent(rate) });
}

function consequenceText(consequence: Consequence, data: TermsData, words: LetterWords): string {
  if (consequence === 'interest') return interestText(data, words);
  if (consequence === 'supply-stop') return words.part('consequence_supply_stop');
  if (consequence === 'agency') return words.part('consequence_agency');
  if (data.isConsumer) return words.part('consequence_costs_consumer');
  return words.part('consequence_costs', { minimum: words.money(minimumCompensation(1)) });
}

const values: TextDefinition<TermsData>['values'] = (data, words) => ({
  ...baseValues(data, words),
  term: termText(data.term, words),
  // Always in this order, however they were ticked: each sentence goes on from the one before.
  consequences: lines(
    CONSEQUENCES.filter((each) => data.consequences.includes(each)).map((each) => consequenceText(each, data, words)),
  ),
  document: data.document,
  validUntil: data.validUntil && words.date(data.validUntil),
});

/** For a quote: the term, and what follows when it is not kept (domain.md R4-03, TRM-04). */
export const QUOTE_TERMS: TextDefinition<TermsData> = {
  hasSubject: false,
  fields: [...BASE_FIELDS, 'term', 'consequences', 'document', 'validUntil'],
  needs: ['term', 'consequences'],
  values,
};

/** For the confirmation of an order: the term as it was agreed. */
export const ORDER_TERMS: TextDefinition<TermsData> = { ...QUOTE_TERMS, needs: ['term', 'consequences', 'document'] };

/** For a quote: an approval is not for ever (domain.md VAL-01). */
export const QUOTE_RESERVATION: TextDefinition<TermsData> = { ...QUOTE_TERMS, needs: [] };
