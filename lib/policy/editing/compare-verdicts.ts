import type { At, Reason, Verdict } from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { Money } from '@/lib/domain/money';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import { assess } from '../assess';
import { WORST_FIRST } from '../contract';
import { decide } from '../decide';
import { deriveInput } from '../derive-input';

export interface TwoVerdicts {
  readonly from: Verdict;
  readonly to: Verdict;
  /** What the debtor owes; null: unknown. */
  readonly open: Money | null;
}

export interface Comparison {
  verdicts(facts: Facts, quote: Quote | null, at: At): TwoVerdicts;
  /** What stands in the way under the stricter of the two policies; null when nothing has to be said. */
  reason(facts: Facts, quote: Quote | null, at: At): Reason | null;
}

/** All of a policy that figures are derived from; what is left out is asked of those figures, or tells of the document itself. */
function derivedFrom(policy: PolicyDocument): string {
  const { decision, rules, confirmations, sections, status, version, effectiveOn, lastReviewedOn, ...rest } = policy;
  return JSON.stringify(rest);
}

/** Two policies on the same debtors. Where they differ in rules alone, a debtor's figures are worked out once. */
export function compareVerdicts(before: PolicyDocument, after: PolicyDocument): Comparison {
  const areFiguresShared = derivedFrom(before) === derivedFrom(after);
  const verdicts = (facts: Facts, quote: Quote | null, at: At): TwoVerdicts => {
    const input = deriveInput(facts, quote, before, at);
    const changed = areFiguresShared ? { ...input, policy: after } : deriveInput(facts, quote, after, at);
    return { from: decide(input).verdict, to: decide(changed).verdict, open: input.exposure.netOpen };
  };
  return {
    verdicts,
    reason(facts, quote, at) {
      const { from, to } = verdicts(facts, quote, at);
      const stricter = WORST_FIRST.indexOf(to) < WORST_FIRST.indexOf(from) ? after : before;
      return assess(facts, quote, stricter, at).reasons[0] ?? null;
    },
  };
}
