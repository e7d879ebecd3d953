import type { DealRef } from '@/lib/domain/record/deal-ref';
import { dealStanding } from '@/lib/domain/record/deal-standing';
import { decisionDrift } from '@/lib/domain/record/decision-drift';
import type { SidebarView } from '@/lib/domain/view';
import { DecisionCard } from './decision-card';
import { ReferralCard } from './referral-card';

interface DealStandingCardProps {
  readonly view: Extract<SidebarView, { state: 'assessed' }>;
  readonly deal: DealRef | null;
}

/** The last word on the deal on screen: an answer, a question that waits, or a decision; nothing where nobody said any. */
export function DealStandingCard({ view, deal }: DealStandingCardProps) {
  const { decision, referral } = dealStanding(view.record, deal, view.assessment.at.today);
  if (referral) return <ReferralCard referral={referral} />;
  return decision && <DecisionCard decision={decision} drift={decisionDrift(decision, view)} />;
}
