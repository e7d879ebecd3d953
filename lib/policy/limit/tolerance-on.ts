import type { Ageing } from '@/lib/domain/assessment';
import { type Money, money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';
import { isDunnableLaterThan } from '../dunnable-later-than';

/** How far over a limit a verdict still accepts, rounded down; nothing once something that may be dunned is too late (domain.md 2.10). */
export function toleranceOn(
  limit: Money | null,
  riskClass: RiskClass,
  ageing: Ageing,
  { tolerance, currency }: PolicyDocument,
): Money {
  const { pct, max } = tolerance.by[riskClass];
  const share = limit && !isDunnableLaterThan(ageing, tolerance.noneIfLateDays) ? Math.floor((limit.minor * pct) / 100) : 0;
  return money(Math.min(Math.max(0, share), max), currency);
}
