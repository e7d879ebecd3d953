import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass, Score } from '@/lib/domain/scorecard';

/** From the best to not rated. */
export const BEST_CLASS_FIRST: readonly RiskClass[] = ['A', 'B', 'C', 'D', 'E', 'NR'];

export const isWorseClass = (one: RiskClass, other: RiskClass): boolean =>
  BEST_CLASS_FIRST.indexOf(one) > BEST_CLASS_FIRST.indexOf(other);

export const isPublicBuyer = ({ buyerKind }: Facts): boolean => buyerKind === 'public';

/** The class that decides: of the score, and for a public body at least what the policy says (domain.md 2.9). */
export function riskClassOf(score: Score, facts: Facts, { publicBuyer }: PolicyDocument): RiskClass {
  const isLifted = isPublicBuyer(facts) && isWorseClass(score.class, publicBuyer.classAtLeast);
  return isLifted ? publicBuyer.classAtLeast : score.class;
}
