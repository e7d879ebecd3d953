import type { Predicate } from './contract';
import { PREDICATES } from './rules/registry';

const BY_NAME: ReadonlyMap<string, Predicate> = new Map(PREDICATES.map((predicate) => [predicate.name, predicate]));

/** The condition of that name. Throws for a policy that names one we do not have. */
export function predicateNamed(name: string): Predicate {
  const predicate = BY_NAME.get(name);
  if (!predicate) throw new RangeError(`the policy names a condition that does not exist: ${name}`);
  return predicate;
}
