import type { Ageing, Exposure, LimitAdvice } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';

export interface StarterCase {
  readonly facts: Facts;
  readonly ageing: Ageing;
  readonly exposure: Exposure;
  readonly limit: LimitAdvice;
  readonly riskClass: RiskClass;
  readonly policy: PolicyDocument;
}

/**
 * Whether somebody who is not rated may start small, whatever the term (domain.md 2.9): verified, nothing to dun, and little
 * exposure. A limit that a person set is that person's decision and goes before it.
 */
export function canStart({ facts, ageing, exposure, limit, riskClass, policy }: StarterCase): boolean {
  const { net } = exposure;
  if (riskClass !== 'NR' || facts.identity !== 'verified' || ageing.dunnable.minor > 0 || !net) return false;
  const isOverPersonalLimit = limit.from === 'person' && limit.inForce !== null && net.minor > limit.inForce.minor;
  return net.minor <= policy.starter.maxExposure && !isOverPersonalLimit;
}
