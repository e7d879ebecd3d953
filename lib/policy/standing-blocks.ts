import type { RuleId } from '@/lib/domain/ids';
import type { RuleInput } from './contract';
import { ask, preparedPolicy } from './prepared-policy';

/** Blocks that stand beside the verdict (domain.md 2.12), such as a term over the legal maximum. */
export function standingBlocks(input: RuleInput): readonly RuleId[] {
  return preparedPolicy(input.policy)
    .ownBlocks.filter((prepared) => ask(prepared, input).is === 'hit')
    .map(({ rule }) => rule.id);
}
