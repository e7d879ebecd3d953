import { isOnCredit } from '@/lib/domain/payment-term';
import type { RuleInput } from '../contract';
import { isAccepted } from '../decide';
import { standingBlocks } from '../standing-blocks';
import { roomUnder } from './room';

/** Blocks that are there whatever is quoted, such as an open checklist, are for people to solve: no offer has to. */
export function addsNoBlock(input: RuleInput, standing: readonly string[]): boolean {
  return standingBlocks(input).every((block) => standing.includes(block));
}

/**
 * Whether this would be accepted with no block of its own beside it and, on credit, within the limit itself: an offer has no
 * tolerance. `standing`: blocks that are there without any quote.
 */
export function accepts(input: RuleInput, standing: readonly string[]): boolean {
  if (!isAccepted(input) || !addsNoBlock(input, standing)) return false;
  if (!isOnCredit(input.term)) return true;
  const { net } = input.exposure;
  return net !== null && net.minor <= roomUnder(input);
}
