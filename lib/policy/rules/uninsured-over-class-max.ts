import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** More would be lost uninsured than the class allows (DR-10, EXP-03; domain.md 2.10). Unknown when a sum is; no cover known is none. */
export const uninsuredOverClassMax: Predicate = {
  name: 'uninsuredOverClassMax',
  evaluate({ exposure, facts, riskClass, policy }) {
    const { uninsured } = exposure;
    if (!uninsured) return answer.unknown(facts.book ? 'open-items' : 'book');
    const most = { minor: policy.classes[riskClass].maxUninsured, currency: policy.currency };
    const amount = display.money(uninsured);
    const because = { fact: 'uninsured', value: amount, threshold: display.money(most) };
    return uninsured.minor > most.minor ? answer.hit({ amount }, [because]) : answer.pass(because);
  },
};
