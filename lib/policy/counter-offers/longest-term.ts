import type { RuleId } from '@/lib/domain/ids';
import { money } from '@/lib/domain/money';
import { isOnCredit, type PaymentTerm } from '@/lib/domain/payment-term';
import type { Quote } from '@/lib/domain/quote';
import type { RuleInput } from '../contract';
import { isAccepted } from '../decide';
import { withQuote } from '../derive-input';
import { exposureOverLimit } from '../rules/exposure-over-limit';
import { quoteAtLeast } from '../rules/quote-at-least';
import { uninsuredOverClassMax } from '../rules/uninsured-over-class-max';
import { addsNoBlock } from './accepts';

/** What a smaller amount cures. */
const ABOUT_AMOUNT: readonly string[] = [exposureOverLimit.name, uninsuredOverClassMax.name, quoteAtLeast.name];

function isOnlyAmountInTheWay(input: RuleInput, standing: readonly RuleId[]): boolean {
  return isAccepted(input, ABOUT_AMOUNT) && addsNoBlock(input, standing);
}

/** The longest term, as asked or of the policy's terms, at which only the amount stands in the way; tried with the least amount there is. */
export function longestTerm(input: RuleInput, quote: Quote, standing: readonly RuleId[]): PaymentTerm | null {
  const asked = input.term;
  if (!isOnCredit(asked)) return null;
  const terms = new Set([asked.days, ...input.policy.offers.terms.filter((days) => days < asked.days)]);
  const least = money(1, input.policy.currency);
  const longestFirst = [...terms].sort((a, b) => b - a).map((days): PaymentTerm => ({ days }));
  return longestFirst.find((term) => isOnlyAmountInTheWay(withQuote(input, { ...quote, total: least, term }), standing)) ?? null;
}
