import { addMonths } from '@/lib/domain/local-date';
import type { RuleInput } from './contract';
import { historyBand } from './score/history-band';

/** One of the better classes, paying on time, for long enough (domain.md R4-05). What is unknown is not good. */
export function isGoodPerformer({ riskClass, behaviour, facts, policy, at }: RuleInput): boolean {
  const { goodClasses, goodAddMax, goodMonthsMin } = policy.goals.marketing;
  if (!goodClasses.includes(riskClass) || behaviour.addInclOpen === null || behaviour.addInclOpen > goodAddMax) return false;
  const since = facts.profile?.customerSince;
  if (since) return since <= addMonths(at.today, -goodMonthsMin);
  const band = historyBand(facts, at.today, policy.scorecard);
  return band === 'm36' || band === 'm12';
}
