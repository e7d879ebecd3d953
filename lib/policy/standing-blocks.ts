import type { RuleId } from '@/lib/domain/ids';
import type { PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';
import type { RuleInput } from './contract';
import { evaluate } from './evaluate';

const BY_POLICY = new WeakMap<PolicyDocument, readonly PolicyRule[]>();

/** Blocks that no decision rule speaks through; found once per policy, since every offer asks for them. */
function ownBlocks(policy: PolicyDocument): readonly PolicyRule[] {
  const known = BY_POLICY.get(policy);
  if (known) return known;
  const spoken = new Set(policy.decision.flatMap(({ says }) => says));
  const blocks = policy.rules.filter(({ id, severity }) => severity === 'block' && !spoken.has(id));
  BY_POLICY.set(policy, blocks);
  return blocks;
}

/** Blocks that stand beside the verdict (domain.md 2.12), such as a term over the legal maximum. */
export function standingBlocks(input: RuleInput): readonly RuleId[] {
  return ownBlocks(input.policy)
    .filter((rule) => evaluate(rule, input).is === 'hit')
    .map(({ id }) => id);
}
