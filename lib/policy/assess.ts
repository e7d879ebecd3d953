import type { Assessment, At } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { conclude } from './conclude';
import { deriveInput } from './derive-input';

/**
 * May this be sold, on this term? The verdict with its reasons, and what would make it an accept (domain.md 2.12).
 * Pure: the same facts, quote, policy and moment give the same assessment. `quote` null assesses the debtor as it stands.
 * Amounts in minor units of the policy's currency, including VAT; days in the company's time zone. A missing fact is never
 * taken for good news, and money that comes first is never refused for want of data.
 */
export function assess(facts: Facts, quote: Quote | null, policy: PolicyDocument, at: At): Assessment {
  return conclude(deriveInput(facts, quote, policy, at));
}
