import type { Assessment } from '@/lib/domain/assessment';
import type { DecisionRule, PolicyDocument, PolicyRule } from '@/lib/domain/policy-document';

export type StandingRule = Pick<DecisionRule | PolicyRule, 'id' | 'when'>;

/** The rules that stand between a deal and an accept: those that made the verdict, and the blocks beside it. */
export function standingRules({ findings, blocks }: Assessment, policy: PolicyDocument): readonly StandingRule[] {
  const deciding = policy.decision.filter(({ id, ifUnknown }) => {
    const found = findings[id];
    return found?.outcome === 'hit' || (found?.outcome === 'unknown' && ifUnknown === 'refer');
  });
  return [...deciding, ...policy.rules.filter(({ id }) => blocks.includes(id))];
}
