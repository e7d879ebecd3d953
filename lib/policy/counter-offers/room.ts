import type { RuleInput } from '../contract';
import { withQuote } from '../derive-input';
import { uninsuredMax } from '../limit/uninsured-max';

/** What an offer may come to: the limit in force without tolerance, for who is not rated that of a starter, and what the cover of the class allows; minor units. */
export function roomUnder({ limit, riskClass, isPublic, facts, policy }: RuleInput): number {
  const most = riskClass === 'NR' ? policy.starter.maxExposure : (limit.inForce?.minor ?? 0);
  return isPublic ? most : Math.min(most, uninsuredMax(policy.classes[riskClass].maxUninsured, facts.cover ?? null));
}

/** What fits beside the exposure without this quote; null when a sum is unknown (domain.md 2.12). */
export function room(input: RuleInput): number | null {
  const { net } = withQuote(input, null).exposure;
  return net && Math.floor(roomUnder(input)) - net.minor;
}
