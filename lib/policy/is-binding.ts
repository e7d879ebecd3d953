import type { RuleId } from '@/lib/domain/ids';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { PolicySection } from '@/lib/domain/policy-parts';

const BY_POLICY = new WeakMap<PolicyDocument, boolean>();
const SECTIONS: readonly PolicySection[] = ['sales-terms', 'qualification', 'collection', 'default'];

/** Rules that nobody has confirmed by name yet (POL-03). */
export function unconfirmedRules({ rules, confirmations }: PolicyDocument): readonly RuleId[] {
  const confirmed = new Set(confirmations.map(({ rule }) => rule));
  return rules.map(({ id }) => id).filter((id) => !confirmed.has(id));
}

/** Of the four parts a policy must have, those that nobody wrote (POL-02). */
export const missingSections = ({ sections }: PolicyDocument): readonly PolicySection[] =>
  SECTIONS.filter((section) => !sections.includes(section));

/** Whether the policy may block anything: active, whole, and each rule of it confirmed (domain.md R2-04, R2-05). Found once per policy. */
export function isBinding(policy: PolicyDocument): boolean {
  const known = BY_POLICY.get(policy);
  if (known !== undefined) return known;
  const binds = policy.status === 'active' && unconfirmedRules(policy).length === 0 && missingSections(policy).length === 0;
  BY_POLICY.set(policy, binds);
  return binds;
}
