import type { RuleId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicySection } from '@/lib/domain/policy-parts';
import { fail, ok, type Result } from '@/lib/domain/result';
import { missingSections, unconfirmedRules } from '../is-binding';

/** Why a policy cannot bind yet, by the rule that says so. */
export type ActivationFault =
  | { readonly rule: 'POL-02'; readonly sections: readonly PolicySection[] }
  | { readonly rule: 'POL-03'; readonly rules: readonly RuleId[] };

/** The policy as it binds from a day on; refused while a part of it is missing or a rule is not confirmed (domain.md R2-02, R2-05). */
export function activatePolicy(policy: PolicyDocument, on: LocalDate): Result<PolicyDocument, ActivationFault> {
  const sections = missingSections(policy);
  if (sections.length > 0) return fail({ rule: 'POL-02', sections });
  const rules = unconfirmedRules(policy);
  if (rules.length > 0) return fail({ rule: 'POL-03', rules });
  return ok({ ...policy, status: 'active', effectiveOn: policy.effectiveOn ?? on, lastReviewedOn: on });
}
