import { isOnCredit } from '@/lib/domain/payment-term';
import type { RuleInput } from '../contract';
import { decide } from '../decide';
import { standingBlocks } from '../standing-blocks';

/** Whether this would be accepted with no block beside it and, on credit, within the limit itself: an offer has no tolerance. */
export function accepts(input: RuleInput): boolean {
  if (decide(input).verdict !== 'accept' || standingBlocks(input).length > 0) return false;
  if (!isOnCredit(input.term)) return true;
  const { net } = input.exposure;
  return net !== null && net.minor <= (input.limit.inForce?.minor ?? 0);
}
