import type { RuleInput } from '../contract';
import { withQuote } from '../derive-input';

/** Limit in force, without tolerance, less the exposure without this quote; null when a sum is unknown (domain.md 2.12). */
export function room(input: RuleInput): number | null {
  const { net } = withQuote(input, null).exposure;
  return net && (input.limit.inForce?.minor ?? 0) - net.minor;
}
