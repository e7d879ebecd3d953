import type { RuleInput } from '../contract';
import { numberParameter } from '../number-parameter';
import { ask, preparedPolicy } from '../prepared-policy';
import { quoteAtLeast } from '../rules/quote-at-least';
import type { Attempt } from './attempt';

/** The amount from which two people decide, where that stands in the way; a single decision stays under it. */
function fourEyesFrom(input: RuleInput): number | null {
  const prepared = preparedPolicy(input.policy).decision.find(({ predicate }) => predicate === quoteAtLeast);
  return prepared && ask(prepared, input).is === 'hit' ? numberParameter(prepared.rule.p, 'amount') : null;
}

/**
 * The highest amount in minor units, in steps of the policy, that fits into the room; null when that is too small a part of
 * what is asked, or all of it (domain.md 2.12, offer 2). A share that is prepaid anyway takes no room.
 */
export function highestAmount({ input, quote, total, room, owedShare }: Attempt): number | null {
  const { amountStep, minAmountPct } = input.policy.offers;
  const onCredit = owedShare * (1 - quote.prepaidShare);
  if (room === null || onCredit <= 0) return null;
  const fitting = Math.floor(Math.min(room / onCredit, total.minor) / amountStep) * amountStep;
  const from = fourEyesFrom(input);
  const amount = from === null ? fitting : Math.min(fitting, from - amountStep);
  const isWorthIt = amount > 0 && amount < total.minor && amount * 100 >= total.minor * minAmountPct;
  return isWorthIt ? amount : null;
}
