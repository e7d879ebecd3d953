import type { FactKey, Scope } from '@/lib/domain/assessment';
import type { BookProvenance } from '@/lib/domain/facts';
import type { ScopeSource } from '@/lib/domain/scope-source';
import type { RuleInput } from './contract';
import { openItemsStale } from './rules/open-items-stale';

function missingFacts({ facts, quote, ageing, limit, hasForeignAmount, behaviour }: RuleInput): readonly FactKey[] {
  const { book, company, external } = facts;
  const isMissing: readonly (readonly [FactKey, boolean])[] = [
    ['book', !book],
    ['exchange-rate', hasForeignAmount],
    ['quote-total', quote !== null && quote.total === null],
    ['quote-term', quote !== null && quote.term === null],
    ['due-dates', book !== null && (!book.provenance.hasDueDates || ageing.undated.minor > 0)],
    ['settled-items', book !== null && behaviour.settledCount === null],
    ['open-orders', book !== null && book.openOrders === null],
    ['credit-limit', limit.from === 'none'],
    ['payment-term', book !== null && book.paymentTerm === null],
    ['identity', facts.identity === null],
    ['insolvency', facts.insolvency === null],
    ['external-score', external === null || external.value === null],
    ['external-change', external === null || external.change90 === null],
    ['promises', facts.promises === null],
    ['buyer-size', facts.buyerSize === null],
    ['own-size', company.isSme === null],
  ];
  return isMissing.filter(([, missing]) => missing).map(([fact]) => fact);
}

/** Too old to grant credit on, by the policy's own measure, also where this quote asks no credit. */
function isStale(input: RuleInput): boolean {
  const rule = input.policy.decision.find(({ when }) => when === openItemsStale.name);
  return rule !== undefined && openItemsStale.evaluate(input, rule.p).is === 'hit';
}

const sourceOf = ({ label, kind, asOf, trouble }: BookProvenance): ScopeSource => ({
  source: label,
  kind,
  asOf,
  ...(trouble && { trouble }),
});

/** What the assessment rests on: source and age of the book, what is in it, and what nobody told. */
export function scopeOf(input: RuleInput): Scope {
  const book = input.facts.book?.provenance;
  const others = input.facts.book?.others ?? [];
  return {
    source: book?.label ?? null,
    kind: book?.kind ?? null,
    asOf: book?.asOf ?? null,
    isStale: isStale(input),
    ...(book?.trouble && { trouble: book.trouble }),
    ...(others.length > 0 && { others: others.map(sourceOf) }),
    ...(input.facts.book?.from && { from: input.facts.book.from }),
    ...(input.facts.conversion && { conversion: input.facts.conversion }),
    ordersIncluded: input.facts.book?.openOrders != null,
    dueDatesAssumed: input.ageing.items.some(({ isDueDateAssumed }) => isDueDateAssumed),
    tax: input.quote?.tax ?? null,
    missing: missingFacts(input),
  };
}
