import type { DecisionFault } from '@/lib/domain/decision-fault';
import { addDays } from '@/lib/domain/local-date';
import type { Actor } from '@/lib/domain/record/actor';
import type { DealRef } from '@/lib/domain/record/deal-ref';
import type { DecisionMade, DecisionRecord } from '@/lib/domain/record/decision-record';
import { ofDeal } from '@/lib/domain/record/of-deal';
import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import type { Result } from '@/lib/domain/result';
import type { Role } from '@/lib/domain/role';
import type { SidebarView } from '@/lib/domain/view';
import { type DecisionAsked, grantedTerm, makeDecision } from '@/lib/policy/deciding/make-decision';
import { currentPolicy } from './current-policy';
import { readCompany } from './read-company';

/** Two people who agree to the same do so within this time. */
const TOGETHER_DAYS = 30;

export interface DecideInput extends DecisionAsked {
  /** What is on screen: that is what is decided about. */
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly deal: DealRef | null;
}

/** Of a referral that was answered with a yes to this, or to more than this. */
function answeredRoles({ picture, answer }: ReferralRecord, { view }: DecideInput): readonly Role[] {
  const { assessment, quote } = view;
  if (!answer || answer.outcome === 'reject' || answer.prepaidShare > (quote?.prepaidShare ?? 0)) return [];
  const isOver = answer.holdsUntil !== null && answer.holdsUntil < assessment.at.today;
  const [most, longest] = [answer.amount ?? picture.amount, answer.termDays ?? picture.termDays];
  const isWithin = (quote?.total?.minor ?? 0) <= (most?.minor ?? 0) && longest !== null;
  return !isOver && isWithin && grantedTerm(assessment, quote).days <= longest ? answer.agreed : [];
}

/** Roles in which others agreed to the same: nobody is their own second pair of eyes, whatever role they take. */
function agreedRoles(input: DecideInput, { user }: Actor): readonly Role[] {
  const { view, deal, outcome } = input;
  const { record, assessment, quote } = view;
  const { today } = assessment.at;
  const since = addDays(today, -TOGETHER_DAYS);
  const term = grantedTerm(assessment, quote).days;
  const isAlike = (made: DecisionRecord) =>
    made.outcome === outcome && made.termDays === term && made.amount?.minor === quote?.total?.minor && made.waitsFor.length > 0;
  const waiting = ofDeal(record.decisions, deal, today).filter((made) => made.by !== user && made.on >= since && isAlike(made));
  const answered = ofDeal(record.referrals, deal, today).flatMap((each) => answeredRoles(each, input));
  return [...waiting.map(({ role }) => role), ...answered];
}

/** What a decision would come to, or why it cannot be made like this. Records nothing. */
export async function weighDecision(input: DecideInput, actor: Actor): Promise<Result<DecisionMade, DecisionFault>> {
  const { view, outcome, reason } = input;
  const { assessment, quote, book } = view;
  const isNaturalPerson = view.buyer?.isNaturalPerson ?? null;
  const policy = await currentPolicy(await readCompany(book.company));
  const agreed = agreedRoles(input, actor);
  return makeDecision({ outcome, reason }, { assessment, quote, policy, role: actor.role, agreed, isNaturalPerson });
}
