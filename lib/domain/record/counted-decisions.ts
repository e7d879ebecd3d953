import type { UserId } from '../ids';
import type { LocalDate } from '../local-date';
import type { Role } from '../role';
import { type DealRef, dealKey, isDraftDeal } from './deal-ref';
import type { DebtorRecord } from './debtor-record';
import type { DecisionMade, DecisionRecord } from './decision-record';

/** A decision that holds, and who it is of. */
export interface CountedDecision {
  readonly decision: DecisionRecord;
  readonly by: UserId;
  readonly role: Role;
  /** It set the policy aside. */
  readonly isOverride: boolean;
}

/**
 * Granting what the policy does not, or refusing what it does. A referral that ends in a no sets nothing aside: the policy asked a person, and
 * they answered.
 */
export const isOverride = ({ outcome, advised, setAside }: DecisionMade): boolean =>
  outcome === 'accept' ? setAside.length > 0 || advised !== 'accept' : outcome === 'reject' && advised === 'accept';

/** A draft has no name of its own: another day's is another deal. */
const keyOf = (deal: DealRef | null, on: LocalDate): string =>
  deal ? `${dealKey(deal)} ${isDraftDeal(deal) ? on : ''}` : `general ${on}`;

/**
 * The decisions of a debtor since a day that hold: the last of each deal, neither waiting for others nor asking them. What a referral
 * was answered with is of whoever answered, whoever records it afterwards.
 */
export function countedDecisions(
  { decisions, referrals }: Pick<DebtorRecord, 'decisions' | 'referrals'>,
  since: LocalDate,
): readonly CountedDecision[] {
  const held = decisions.filter(({ on, outcome, waitsFor }) => on >= since && outcome !== 'refer' && waitsFor.length === 0);
  const last = new Map(held.map((decision) => [keyOf(decision.deal, decision.on), decision]));
  return [...last.values()].map((decision) => {
    const answer = referrals
      .filter(({ deal, on }) => keyOf(deal, on) === keyOf(decision.deal, decision.on))
      .findLast(
        (referral) => referral.answer && referral.answer.outcome !== 'reject' && referral.answer.id < decision.id,
      )?.answer;
    const { by, role } = decision.outcome === 'accept' && answer ? answer : decision;
    return { decision, by, role, isOverride: isOverride(decision) };
  });
}
