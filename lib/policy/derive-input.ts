import { type AgeingTerms, ageOpenItems } from '@/lib/domain/age-items';
import type { Ageing, At } from '@/lib/domain/assessment';
import { behaviourOf } from '@/lib/domain/behaviour';
import { hasOtherCurrency } from '@/lib/domain/exposure';
import type { BookFacts, Facts } from '@/lib/domain/facts';
import { dateInZone, daysBetween } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { RuleInput } from './contract';
import { toleranceOn } from './limit/tolerance-on';
import { type DebtorParts, quoteParts } from './quote-parts';
import { ratedParts } from './rated-parts';
import { measure } from './score/measure';
import { rate } from './score/rate';

const ageingTerms = ({ assumedDueDays, currency, dunnable }: PolicyDocument, { today }: At): AgeingTerms => ({
  today,
  currency,
  assumedDueDays,
  dunnable,
});

function bookAgeOf(book: BookFacts | null, timeZone: string, { today }: At): RuleInput['bookAge'] {
  if (!book) return null;
  const asOf = dateInZone(book.provenance.asOf, timeZone);
  return { asOf, days: Math.max(0, daysBetween(asOf, today)), judgedOn: today };
}

/** The policy's currency is the company's: its limits and thresholds are in it. */
function isAmountForeign(
  { book, personalLimit, guarantees, deposits, cover }: Facts,
  quote: Quote | null,
  currency: CurrencyCode,
) {
  const single = [personalLimit, guarantees, deposits, cover?.limit, quote?.total, book?.openOrders, book?.creditLimit];
  return hasOtherCurrency(single, currency) || (book?.openItems.some(({ open }) => open.currency !== currency) ?? false);
}

/** Everything that rules share, computed once. */
export function deriveInput(facts: Facts, quote: Quote | null, policy: PolicyDocument, at: At): RuleInput {
  const ageing = ageOpenItems(facts.book?.openItems ?? [], ageingTerms(policy, at));
  const { assumedDueDays, currency, behaviour: windows } = policy;
  const terms = { today: at.today, currency, assumedDueDays, behaviour: windows };
  const known = { facts, ageing, behaviour: behaviourOf(facts.book?.settledItems ?? null, ageing, terms), policy, at };
  const debtor: DebtorParts = {
    ...known,
    ...ratedParts(known, rate(policy.scorecard, policy.classes, measure(known))),
    bookAge: bookAgeOf(facts.book, facts.company.timeZone, at),
    hasForeignAmount: isAmountForeign(facts, quote, currency),
    outcome: null,
  };
  return { ...debtor, ...quoteParts(debtor, quote) };
}

/** The same debtor with another quote, in the same currency; what does not depend on the quote is not computed again. */
export function withQuote(input: RuleInput, quote: Quote | null): RuleInput {
  return { ...input, ...quoteParts(input, quote) };
}

/** The same debtor and quote with other open items. How the debtor paid so far, and with it score and limit, are held as they are. */
export function withOpenItems(input: RuleInput, openItems: readonly OpenItem[], at: At = input.at): RuleInput {
  const { facts, policy, limit, riskClass } = input;
  if (!facts.book) return input;
  const ageing: Ageing = ageOpenItems(openItems, ageingTerms(policy, at));
  const tolerance = toleranceOn(limit.inForce, riskClass, ageing, policy);
  const book = { ...facts.book, openItems };
  const debtor = { ...input, facts: { ...facts, book }, ageing, limit: { ...limit, tolerance }, at };
  return { ...debtor, ...quoteParts(debtor, input.quote) };
}
