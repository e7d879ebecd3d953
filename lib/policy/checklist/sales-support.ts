import { display } from '@/lib/domain/display';
import type { Check, ItemLogic } from './contract';
import { hasHistory } from './has-history';
import { lookedUp } from './looked-up';

/** An advice without a counter-offer supports nobody. */
const adviceShown: Check = ({ facts, item, at }) => {
  const advice = facts.checks?.advice ?? null;
  if (!advice || advice.offers <= 0) return { is: 'unknown' };
  return { ...lookedUp('ok', { on: advice.on }, item.validDays, at.today), value: display.count(advice.offers) };
};

/** C11: sales was helped on this deal by an advice with a counter-offer; else a person tells how (domain.md 1.6). */
export const salesSupport: ItemLogic = {
  checks: { adviceWithOfferShownOnDeal: adviceShown },
  circumstances: { existingCustomerRepeatOrder: { saidBy: 'person', applies: hasHistory } },
};
