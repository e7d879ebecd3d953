import type { AgedItem, CounterOffer } from '@/lib/domain/assessment';
import type { PromiseToPay } from '@/lib/domain/facts';
import { money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { RuleInput } from '../contract';
import { withOpenItems, withQuote } from '../derive-input';
import { fewestFirst } from '../fewest-first';
import { isWorseClass, riskClassOf } from '../risk-class';
import { measure } from '../score/measure';
import { rate } from '../score/rate';
import { accepts } from './accepts';
import type { Attempt } from './attempt';

const age = ({ daysPastDue }: AgedItem): number => daysPastDue ?? 0;
const oldestFirst = (a: AgedItem, b: AgedItem): number => age(b) - age(a) || (a.item.id < b.item.id ? -1 : 1);

/** Undisputed overdue items of our currency, oldest first. */
function overdueItems({ ageing, policy }: RuleInput): readonly OpenItem[] {
  return ageing.items
    .filter((row) => age(row) > 0 && !row.item.dispute && row.item.open.currency === policy.currency)
    .sort(oldestFirst)
    .map(({ item }) => item);
}

/** What to ask in minor units: the items less the credits, which are used up with them. */
const askFor = ({ ageing }: RuleInput, items: readonly OpenItem[]): number =>
  items.reduce((sum, { open }) => sum + open.minor, 0) - ageing.credits.minor;

/** A promise is met once all that it was about is paid. */
const isMet = ({ items }: PromiseToPay, gone: ReadonlySet<string>): boolean =>
  items !== undefined && items.length > 0 && items.every((id) => gone.has(id));

function withoutMet(promises: readonly PromiseToPay[], settled: readonly OpenItem[]): readonly PromiseToPay[] {
  if (promises.length === 0) return promises;
  const gone = new Set(settled.map(({ id }) => id));
  return promises.filter((promise) => !isMet(promise, gone));
}

/** The case once these items are paid and the credits used; class, score and limit as they are today. */
function afterSettling(input: RuleInput, settled: readonly OpenItem[]): RuleInput {
  const gone = new Set(settled);
  const rest = (input.facts.book?.openItems ?? []).filter((item) => item.open.minor > 0 && !gone.has(item));
  const promises = input.facts.promises && withoutMet(input.facts.promises, settled);
  return withOpenItems({ ...input, facts: { ...input.facts, promises } }, rest);
}

/** Today's class must not turn out to be better than what is left deserves. */
function keepsItsClass(input: RuleInput): boolean {
  const { facts, policy, riskClass } = input;
  return !isWorseClass(riskClassOf(rate(policy.scorecard, policy.classes, measure(input)), facts, policy), riskClass);
}

/** Offer 5: which overdue items to settle first, oldest first and whole, at the term asked, else at the longest term. */
export function settleOffer({ input, quote, longestTerm, standing }: Attempt): CounterOffer | null {
  const overdue = overdueItems(input);
  if (overdue.length === 0) return null;
  const terms = [input.term, longestTerm].filter((term): term is PaymentTerm => term !== null && isOnCredit(term));
  for (const term of terms) {
    const asked = withQuote(input, { ...quote, term });
    const isEnough = (settled: readonly OpenItem[]): boolean =>
      askFor(asked, settled) > 0 && accepts(afterSettling(asked, settled), standing);
    const items = fewestFirst(overdue, isEnough);
    if (!items || !keepsItsClass(afterSettling(asked, items))) continue;
    return { kind: 'settle', term, items, ask: money(askFor(input, items), input.policy.currency) };
  }
  return null;
}
