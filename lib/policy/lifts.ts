import type { CounterOffer, Lift } from '@/lib/domain/assessment';
import type { Decision, Ruling } from './decide';

/** By condition, not by id: a company may number its rules as it likes. Whoever is not named here: the credit manager. */
const LIFTED_BY: Readonly<Record<string, Lift['by']>> = {
  bankruptWsnpOrDissolved: 'nobody',
  quoteAtLeast: 'two-people',
  openItemsStale: 'data',
};

function liftOf({ rule, answer }: Ruling): Lift {
  return { decisionRule: rule.id, by: answer.is === 'unknown' ? 'data' : (LIFTED_BY[rule.when] ?? 'credit-manager') };
}

const needsMoneyFirst = ({ kind }: CounterOffer): boolean => kind === 'cash' || kind === 'full-prepayment';

/** Who can lift what stands in the way of credit, when no offer on credit cures it. */
export function liftsOf({ rulings }: Decision, offers: readonly CounterOffer[]): readonly Lift[] {
  if (offers.some((offer) => !needsMoneyFirst(offer))) return [];
  return rulings.filter(({ outcome }) => outcome !== 'accept').map(liftOf);
}
