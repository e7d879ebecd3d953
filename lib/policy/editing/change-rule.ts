import type { RuleId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { DecisionRule, PolicyDocument, PolicyRule, RuleParameters } from '@/lib/domain/policy-document';
import type { PolicyObjection } from '@/lib/domain/policy-objection';
import type { Result } from '@/lib/domain/result';
import { readPolicy } from '../read-policy';
import { confirmRule } from './confirm-rule';

export interface RuleChange {
  readonly rule: RuleId;
  /** Those that become another; the others stay. */
  readonly parameters: RuleParameters;
  readonly by: string;
  readonly on: LocalDate;
}

/** A rule and the decision that it speaks for hit together only as long as they have the same numbers. */
function isTouched(rule: PolicyRule | DecisionRule, named: PolicyRule | DecisionRule): boolean {
  if (rule.id === named.id) return true;
  const speaksFor = (one: PolicyRule | DecisionRule, other: PolicyRule | DecisionRule) =>
    'says' in one && one.says.includes(other.id);
  return rule.when === named.when && (speaksFor(rule, named) || speaksFor(named, rule));
}

/**
 * The policy with other parameters for a rule, of the decision rules that it speaks for as well; whoever changes it has
 * confirmed it. The objection says what the changed policy cannot have; a rule that is not there is one.
 */
export function changeRule(policy: PolicyDocument, change: RuleChange): Result<PolicyDocument, PolicyObjection> {
  const named = [...policy.rules, ...policy.decision].find(({ id }) => id === change.rule);
  if (!named) return { ok: false, error: { place: change.rule, fault: 'no-such-rule' } };
  const parameters = (rule: PolicyRule | DecisionRule): RuleParameters =>
    isTouched(rule, named) ? { ...rule.p, ...change.parameters } : rule.p;
  const touched = policy.rules.filter((rule) => isTouched(rule, named)).map(({ id }) => id);
  const next: PolicyDocument = {
    ...policy,
    rules: policy.rules.map((rule) => ({ ...rule, p: parameters(rule) })),
    decision: policy.decision.map((rule) => ({ ...rule, p: parameters(rule) })),
  };
  return readPolicy(touched.reduce((each, rule) => confirmRule(each, { rule, by: change.by, on: change.on }), next));
}
