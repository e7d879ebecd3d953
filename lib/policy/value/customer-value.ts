import type { Assessment } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { Money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { averageExposure } from '@/lib/domain/value/average-exposure';
import type { CustomerValue, ValueMissing } from '@/lib/domain/value/customer-value';
import { expectedLoss } from '@/lib/domain/value/expected-loss';
import { potentialValue } from '@/lib/domain/value/potential-value';
import { withoutVat } from '@/lib/domain/value/without-vat';
import { salesFromBooks } from '../limit/sales-from-books';

export interface ValueCase {
  readonly facts: Pick<Facts, 'book' | 'sales' | 'company'>;
  readonly assessment: Pick<Assessment, 'riskClass' | 'at'>;
  /** What is left of our sales, in percent; null: nobody told. */
  readonly marginPct: number | null;
  readonly policy: PolicyDocument;
}

interface Grounds {
  readonly marginPct: number | null;
  readonly sales: Money | null;
  readonly avgExposure: Money | null;
  readonly defaultPct: number | null;
}

function missingOf({ marginPct, sales, avgExposure, defaultPct }: Grounds): ValueMissing | null {
  if (marginPct === null) return 'margin';
  if (!sales || !avgExposure) return 'history';
  if (sales.minor <= 0) return 'sales';
  return defaultPct === null ? 'class' : null;
}

/**
 * What a customer brings and what it puts at risk, by the books of the last twelve months, the margin that a person told and what the
 * policy expects of its class (domain.md R1-01, R2-08). Sales are told including VAT, so our usual rate is taken off.
 */
export function customerValue({ facts, assessment, marginPct, policy }: ValueCase): CustomerValue {
  const { riskClass, at } = assessment;
  const { lossGivenDefaultPct } = policy.limit;
  const { costOfCapitalPct } = policy.salesTerms;
  const { defaultPct } = policy.classes[riskClass];
  const inclVat = (facts.sales ?? salesFromBooks(facts.book, at.today, policy))?.lastYear ?? null;
  const sales = inclVat && withoutVat(inclVat, facts.company.vatRatePct);
  const avgExposure = facts.book && averageExposure(facts.book, at.today, policy.currency);
  const missing = missingOf({ marginPct, sales, avgExposure, defaultPct });
  const isKnown = missing === null && sales && avgExposure && marginPct !== null;
  return {
    potential: isKnown
      ? potentialValue({ sales, marginPct, avgExposure, defaultPct }, { lossGivenDefaultPct, costOfCapitalPct })
      : null,
    expectedLoss: avgExposure && defaultPct !== null ? expectedLoss(avgExposure, defaultPct, lossGivenDefaultPct) : null,
    avgExposure,
    riskClass,
    missing,
  };
}
