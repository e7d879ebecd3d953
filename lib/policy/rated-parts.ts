import type { Score } from '@/lib/domain/scorecard';
import type { RuleInput } from './contract';
import { dunningOf } from './dunning-of';
import { limitAdvice } from './limit/limit-advice';
import { once } from './once';
import { isPublicBuyer, riskClassOf } from './risk-class';
import type { Rated } from './score/measure';
import { agreedTerm } from './terms/agreed-term';

type RatedParts = Pick<RuleInput, 'score' | 'riskClass' | 'isPublic' | 'limit' | 'dunning' | 'agreed'>;

/** What a score makes of a debtor: the class that decides, its limit and agreed term, and how it is dunned. */
export function ratedParts(rated: Rated, score: Score): RatedParts {
  const { facts, policy, at } = rated;
  const isPublic = isPublicBuyer(facts);
  const riskClass = riskClassOf(score, facts, policy);
  const limit = limitAdvice({ ...rated, riskClass, isPublic, today: at.today });
  const agreed = agreedTerm(facts.book, riskClass, policy);
  return { score, riskClass, isPublic, limit, agreed, dunning: once(() => dunningOf(rated, riskClass)) };
}
