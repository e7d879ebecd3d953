import type { RuleParameters } from '@/lib/domain/policy-document';

/** A numeric parameter of a rule. Throws for a policy that lacks it: that is a mistake in the policy, not in the facts. */
export function numberParameter(parameters: RuleParameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw new RangeError(`the policy gives no number for "${name}"`);
  return value;
}
