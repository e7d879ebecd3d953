import { type AgeingTerms, ageOpenItems } from '@/lib/domain/age-items';
import type { Ageing, At } from '@/lib/domain/assessment';
import { behaviourOf } from '@/lib/domain/behaviour';
import { exposureOf, hasOtherCurrency } from '@/lib/domain/exposure';
import type { BookFacts, Facts } from '@/lib/domain/facts';
import { dateInZone, daysBetween } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { RuleInput } from './contract';
import { limitInForce } from './limit-in-force';
import { termAdviceOf, termUnderLaw } from './term-advice';

type QuoteParts = Pick<RuleInput, 'quote' | 'term' | 'termAdvice' | 'exposure'>;
type DebtorParts = Omit<RuleInput, keyof QuoteParts>;

const ageingTerms = ({ assumedDueDays, currency, dunnable }: PolicyDocument, { today }: At): AgeingTerms => ({
  today,
  currency,
  assumedDueDays,
  dunnable,
});

function bookAgeOf(book: BookFacts | null, timeZone: string, { today }: At): RuleInput['bookAge'] {
  if (!book) return null;
  const asOf = dateInZone(book.provenance.asOf, timeZone);
  return { asOf, days: Math.max(0, daysBetween(asOf, today)) };
}

/** The policy's currency is the company's: its limits and thresholds are in it. */
function isAmountForeign(
  { book, personalLimit, guarantees, deposits }: Facts,
  quote: Quote | null,
  { currency }: PolicyDocument,
) {
  const single = [personalLimit, guarantees, deposits, quote?.total, book?.openOrders, book?.creditLimit];
  return hasOtherCurrency(single, currency) || hasOtherCurrency(book?.openItems.map(({ open }) => open) ?? [], currency);
}

function quoteParts(debtor: DebtorParts, quote: Quote | null): QuoteParts {
  const { facts, policy, ageing, limit, hasForeignAmount } = debtor;
  const termAdvice = termAdviceOf(facts, quote, policy);
  const term = termUnderLaw(termAdvice);
  const exposure = exposureOf({
    netOpen: facts.book && !hasForeignAmount ? ageing.net : null,
    openOrders: facts.book?.openOrders ?? null,
    quote,
    term,
    guarantees: facts.guarantees,
    deposits: facts.deposits,
    limit: limit.inForce,
    currency: policy.currency,
  });
  return { quote, term, termAdvice, exposure };
}

/** Everything that rules share, computed once. */
export function deriveInput(facts: Facts, quote: Quote | null, policy: PolicyDocument, at: At): RuleInput {
  const ageing = ageOpenItems(facts.book?.openItems ?? [], ageingTerms(policy, at));
  const { assumedDueDays, currency, behaviour } = policy;
  const debtor: DebtorParts = {
    facts,
    ageing,
    behaviour: behaviourOf(facts.book?.settledItems ?? null, ageing, { today: at.today, currency, assumedDueDays, behaviour }),
    limit: limitInForce(facts),
    bookAge: bookAgeOf(facts.book, facts.company.timeZone, at),
    hasForeignAmount: isAmountForeign(facts, quote, policy),
    outcome: null,
    policy,
    at,
  };
  return { ...debtor, ...quoteParts(debtor, quote) };
}

/** The same debtor with another quote, in the same currency; what does not depend on the quote is not computed again. */
export function withQuote(input: RuleInput, quote: Quote | null): RuleInput {
  return { ...input, ...quoteParts(input, quote) };
}

/** The same debtor and quote with other open items. How the debtor paid so far is held as it is. */
export function withOpenItems(input: RuleInput, openItems: readonly OpenItem[]): RuleInput {
  const { facts, policy, at, quote } = input;
  if (!facts.book) return input;
  const ageing: Ageing = ageOpenItems(openItems, ageingTerms(policy, at));
  const debtor = { ...input, facts: { ...facts, book: { ...facts.book, openItems } }, ageing };
  return { ...debtor, ...quoteParts(debtor, quote) };
}
