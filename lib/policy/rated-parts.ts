import type { Score } from '@/lib/domain/scorecard';
import type { RuleInput } from './contract';
import { dunningOf } from './dunning-of';
import { limitAdvice } from './limit/limit-advice';
import { isPublicBuyer, riskClassOf } from './risk-class';
import type { Rated } from './score/measure';

/** What a score makes of a debtor: the class that decides, its limit, and how it is dunned. */
export function ratedParts(
  rated: Rated,
  score: Score,
): Pick<RuleInput, 'score' | 'riskClass' | 'isPublic' | 'limit' | 'dunning'> {
  const { facts, policy, at } = rated;
  const isPublic = isPublicBuyer(facts);
  const riskClass = riskClassOf(score, facts, policy);
  const limit = limitAdvice({ ...rated, riskClass, isPublic, today: at.today });
  return { score, riskClass, isPublic, limit, dunning: dunningOf(rated, riskClass) };
}
