import type { Ageing, LimitAdvice } from '@/lib/domain/assessment';
import type { PaymentBehaviour } from '@/lib/domain/behaviour';
import type { Facts } from '@/lib/domain/facts';
import type { LimitRecommendation } from '@/lib/domain/limit-recommendation';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode, Money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { RiskClass } from '@/lib/domain/scorecard';
import { recommendLimit } from './recommend-limit';
import { salesFromBooks } from './sales-from-books';
import { toleranceOn } from './tolerance-on';

const MONTHS_A_YEAR = 12;

export interface LimitCase {
  readonly facts: Facts;
  readonly ageing: Ageing;
  readonly behaviour: PaymentBehaviour;
  readonly riskClass: RiskClass;
  readonly isPublic: boolean;
  readonly policy: PolicyDocument;
  readonly today: LocalDate;
}

/** Minor units in the policy's currency; another currency is unknown. */
const known = (amount: Money | null | undefined, currency: CurrencyCode): number | null =>
  amount && amount.currency === currency ? amount.minor : null;

function recommendationFor({ facts, behaviour, riskClass, isPublic, policy, today }: LimitCase): LimitRecommendation | null {
  if (riskClass === 'NR') return null;
  const { profile, external } = facts;
  const { currency } = policy;
  const sales = facts.sales ?? salesFromBooks(facts.book, today, policy);
  const lastYear = known(sales?.lastYear, currency);
  const peak = known(sales?.peak, currency);
  const monthlySales =
    lastYear === null || peak === null ? null : Math.max(lastYear / MONTHS_A_YEAR, peak / policy.limit.peakMonths);
  const grounds = {
    class: riskClass,
    monthlySales,
    largestInvoice: known(sales?.largestInvoice, currency),
    addDays: behaviour.addInclOpen,
    leadDays: profile?.orderLeadDays ?? null,
    providerLimit: known(external?.creditLimit, currency),
    equity: known(profile?.equity, currency),
    cover: facts.cover && facts.cover.limit.currency === currency ? facts.cover : null,
    isPublic,
  };
  return recommendLimit(grounds, policy);
}

function inForce({ personalLimit, book }: Facts, recommended: LimitRecommendation | null): Pick<LimitAdvice, 'inForce' | 'from'> {
  if (personalLimit) return { inForce: personalLimit, from: 'person' };
  const inBooks = book?.creditLimit;
  if (inBooks && inBooks.minor > 0) return { inForce: inBooks, from: 'books' };
  return recommended ? { inForce: recommended.amount, from: 'recommendation' } : { inForce: null, from: 'none' };
}

/**
 * The limit in force (domain.md 2.10): set by a person here, where 0 is a limit; else in the books, where 0 and empty mean
 * that none is set; else what the policy recommends; else none. With the recommendation and the tolerance beside it.
 */
export function limitAdvice(limitCase: LimitCase): LimitAdvice {
  const recommended = recommendationFor(limitCase);
  const limit = inForce(limitCase.facts, recommended);
  const { ageing, riskClass, policy } = limitCase;
  return { ...limit, recommended, tolerance: toleranceOn(limit.inForce, riskClass, ageing, policy) };
}
