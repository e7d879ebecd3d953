import type { Condition, CounterOffer, Verdict } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import type { RuleInput } from './contract';

type SettleOffer = Extract<CounterOffer, { readonly kind: 'settle' }>;

/**
 * What belongs to the verdict (domain.md 2.12): asking for payment whenever something may be dunned, which never stops a
 * delivery, and payment of the items that an offer names, which does. Nothing is asked of whom we refuse.
 */
export function conditionsOf(
  { ageing, policy }: RuleInput,
  verdict: Verdict,
  offers: readonly CounterOffer[],
): readonly Condition[] {
  const settle = offers.find((offer): offer is SettleOffer => offer.kind === 'settle');
  const all: Condition[] = [];
  if (ageing.dunnable.minor > 0 && verdict !== 'reject') {
    all.push({ id: 'CO-PAY-OVERDUE', fields: { amount: display.money(ageing.dunnable) } });
  }
  if (settle) {
    all.push({ id: 'CO-SETTLE', fields: { amount: display.money(settle.ask), count: display.count(settle.items.length) } });
  }
  return all.filter(({ id }) => policy.conditions.includes(id));
}
