import type { Condition, CounterOffer, Verdict } from '@/lib/domain/assessment';
import { display } from '@/lib/domain/display';
import { PREPAYMENT } from '@/lib/domain/payment-term';
import type { RuleInput } from './contract';

type SettleOffer = Extract<CounterOffer, { readonly kind: 'settle' }>;

/**
 * What belongs to the verdict (domain.md 2.12): asking for payment whenever something may be dunned, which never stops a
 * delivery; payment of the items that an offer names, and of each delivery before the next, which do; and money
 * first from a debtor who gets no credit at all. Nothing is asked of whom we refuse.
 */
export function conditionsOf(
  { ageing, policy, riskClass, term, quote }: RuleInput,
  verdict: Verdict,
  offers: readonly CounterOffer[],
): readonly Condition[] {
  const settle = offers.find((offer): offer is SettleOffer => offer.kind === 'settle');
  const all: Condition[] = [];
  if (ageing.dunnable.minor > 0 && verdict !== 'reject') {
    all.push({ id: 'CO-PAY-OVERDUE', fields: { amount: display.money(ageing.dunnable) } });
  }
  if (verdict === 'accept' && riskClass === 'E' && quote && term.days === PREPAYMENT.days) {
    all.push({ id: 'CO-PREPAID', fields: quote.total ? { amount: display.money(quote.total) } : {} });
  }
  if (settle) {
    all.push({ id: 'CO-SETTLE', fields: { amount: display.money(settle.ask), count: display.count(settle.items.length) } });
  }
  if (verdict === 'accept' && quote?.parts && quote.parts > 1) {
    all.push({ id: 'CO-SPLIT', fields: { count: display.count(quote.parts) } });
  }
  return all.filter(({ id }) => policy.conditions.includes(id));
}
