import type { At, Verdict } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { decide } from './decide';
import { deriveInput } from './derive-input';

/** The verdict of `assess` alone, without its reasons and offers: for what a change of policy does to a whole book (domain.md R2-07). */
export function verdictOf(facts: Facts, quote: Quote | null, policy: PolicyDocument, at: At): Verdict {
  return decide(deriveInput(facts, quote, policy, at)).verdict;
}
