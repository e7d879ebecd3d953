import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RuleConfirmation } from '@/lib/domain/policy-parts';

/** The policy with one rule confirmed by name, in place of what was confirmed of it before (domain.md R2-05). */
export function confirmRule(policy: PolicyDocument, confirmation: RuleConfirmation): PolicyDocument {
  const others = policy.confirmations.filter(({ rule }) => rule !== confirmation.rule);
  return { ...policy, confirmations: [...others, confirmation] };
}
