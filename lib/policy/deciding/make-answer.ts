import { type DecisionFault, SHORTEST_REASON } from '@/lib/domain/decision-fault';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DecisionRecord } from '@/lib/domain/record/decision-record';
import type { ReferralAnswer, ReferralRecord } from '@/lib/domain/record/referral-record';
import { fail, ok, type Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import { checklistIncomplete } from '../rules/checklist-incomplete';
import { termOverLegalMax } from '../rules/term-over-legal-max';
import { agreement } from './agreement';
import type { StandingRule } from './standing-rules';

export type AnswerAsked = Pick<ReferralAnswer, 'outcome' | 'termDays' | 'amount' | 'prepaidShare'> & { readonly text: string };

export interface AnswerCase {
  readonly referral: ReferralRecord;
  /** What was decided about the same deal. */
  readonly decided: readonly DecisionRecord[];
  readonly policy: PolicyDocument;
  readonly role: Role;
  readonly user: string;
}

/** The rules that stood when it was referred; the list of checks is for whoever sells, and waits for nobody's answer. */
function standing({ referral, policy }: AnswerCase): readonly StandingRule[] {
  const known = [...policy.decision, ...policy.rules].filter(({ id }) => referral.rules.includes(id));
  return known.filter(({ when }) => when !== checklistIncomplete.name);
}

/** Terms that the policy itself accepts: they were on the screen of who referred it. */
function isOffered({ termDays, amount, prepaidShare }: AnswerAsked, { picture }: ReferralRecord): boolean {
  return picture.offers.some((offer) => {
    const total = amount?.minor ?? picture.amount?.minor;
    if (offer.kind === 'term') return offer.term.days === termDays && total === picture.amount?.minor;
    if (offer.kind === 'amount') return offer.term.days === termDays && total !== undefined && total <= offer.total.minor;
    if (offer.kind === 'prepay') return offer.term.days === termDays && prepaidShare >= offer.share;
    return (offer.kind === 'cash' && termDays === 0) || (offer.kind === 'full-prepayment' && termDays === -1);
  });
}

/** As whom others agreed to the same before: by an answer, or by a decision that waits for this one. */
function agreedBefore(asked: AnswerAsked, { referral, decided, user }: AnswerCase): readonly Role[] {
  const { answer, picture } = referral;
  const isAlike =
    answer?.outcome === asked.outcome && answer.termDays === asked.termDays && answer.amount?.minor === asked.amount?.minor;
  const waiting = decided.filter(
    ({ by, outcome, waitsFor, amount }) =>
      by !== user && outcome === 'accept' && waitsFor.length > 0 && amount?.minor === picture.amount?.minor,
  );
  const deciders = asked.outcome === 'accept' ? waiting.map(({ role }) => role) : [];
  return [...(answer && isAlike && answer.by !== user ? answer.agreed : []), ...deciders];
}

/**
 * Who has yet to agree to an answer (R3-10): a no, and terms that the policy accepts, are complete at once; what sets rules aside is for
 * those whom the policy names, all of them (APP-01). Always with a reason.
 */
export function makeAnswer(asked: AnswerAsked, known: AnswerCase): Result<readonly Role[], DecisionFault> {
  if (asked.text.trim().length < SHORTEST_REASON) return fail({ fault: 'reason' });
  if (asked.outcome === 'reject' || (asked.outcome === 'offer' && isOffered(asked, known.referral))) return ok([]);
  // Other terms are the way out of what the law forbids of these.
  const rules = standing(known).filter(({ when }) => asked.outcome === 'accept' || when !== termOverLegalMax.name);
  const agreed = agreement(rules, { ...known, agreed: agreedBefore(asked, known) });
  return agreed.ok ? ok(agreed.value.waitsFor) : agreed;
}
