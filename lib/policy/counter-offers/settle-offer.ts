import type { AgedItem, CounterOffer } from '@/lib/domain/assessment';
import { money } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { RuleInput } from '../contract';
import { withOpenItems, withQuote } from '../derive-input';
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

function acceptsOnce(input: RuleInput, settled: readonly OpenItem[]): boolean {
  const gone = new Set(settled);
  const rest = (input.facts.book?.openItems ?? []).filter((item) => item.open.minor > 0 && !gone.has(item));
  return askFor(input, settled) > 0 && accepts(withOpenItems(input, rest));
}

/**
 * How many of the oldest must be settled; null when even all are not enough. Settling more never makes it worse, so the
 * number is found by halving: a debtor can have thousands of items.
 */
function fewestToSettle(input: RuleInput, overdue: readonly OpenItem[]): number | null {
  if (!acceptsOnce(input, overdue)) return null;
  let [tooFew, enough] = [0, overdue.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (acceptsOnce(input, overdue.slice(0, middle))) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Offer 5: which overdue items to settle first, oldest first and whole, at the term asked, else at the longest term. */
export function settleOffer({ input, quote, longestTerm }: Attempt): CounterOffer | null {
  const overdue = overdueItems(input);
  if (overdue.length === 0) return null;
  const terms = [input.term, longestTerm].filter((term): term is PaymentTerm => term !== null && isOnCredit(term));
  for (const term of terms) {
    const asked = withQuote(input, { ...quote, term });
    const count = fewestToSettle(asked, overdue);
    if (count === null) continue;
    const items = overdue.slice(0, count);
    return { kind: 'settle', term, items, ask: money(askFor(input, items), input.policy.currency) };
  }
  return null;
}
