import type { CounterOffer, Lift } from '@/lib/domain/assessment';
import type { Decision, Ruling } from './decide';
import { liftedBy } from './lifted-by';

function liftOf({ rule, answer }: Ruling): Lift {
  return { decisionRule: rule.id, by: answer.is === 'unknown' ? 'data' : liftedBy(rule.when) };
}

const needsMoneyFirst = ({ kind }: CounterOffer): boolean => kind === 'cash' || kind === 'full-prepayment';

/** Who can lift what stands in the way of credit, when no offer on credit cures it. */
export function liftsOf({ rulings }: Decision, offers: readonly CounterOffer[]): readonly Lift[] {
  if (offers.some((offer) => !needsMoneyFirst(offer))) return [];
  return rulings.filter(({ outcome }) => outcome !== 'accept').map(liftOf);
}
