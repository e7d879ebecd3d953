import type { LocalDate } from '../local-date';
import type { DealRef } from './deal-ref';
import type { DebtorRecord } from './debtor-record';
import type { DecisionRecord } from './decision-record';
import { ofDeal } from './of-deal';
import type { ReferralRecord } from './referral-record';

/** What holds of a deal: the last thing that somebody decided, asked or answered. */
export interface DealStanding {
  readonly decision: DecisionRecord | null;
  /** Made or answered after that decision, so that it speaks first. */
  readonly referral: ReferralRecord | null;
}

/** How a deal stands; ids sort in the order in which things happened. */
export function dealStanding(
  { decisions, referrals }: Pick<DebtorRecord, 'decisions' | 'referrals'>,
  deal: DealRef | null,
  today: LocalDate,
): DealStanding {
  const decision = ofDeal(decisions, deal, today).at(-1) ?? null;
  const last = ofDeal(referrals, deal, today).at(-1) ?? null;
  const isLater = last !== null && (decision === null || (last.answer ?? last).id > decision.id);
  return { decision, referral: isLater ? last : null };
}
