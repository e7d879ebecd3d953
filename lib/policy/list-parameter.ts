import type { RuleParameters } from '@/lib/domain/policy-document';

/** A parameter of a rule that is a list of words. Throws for a policy that lacks it: that is a mistake in the policy, not in the facts. */
export function listParameter(parameters: RuleParameters, name: string): readonly string[] {
  const value = parameters[name];
  if (!Array.isArray(value)) throw new RangeError(`the policy gives no list for "${name}"`);
  return value;
}
