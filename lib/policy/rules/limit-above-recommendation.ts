import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** The limit that was set is more than `pct` percent of what the policy recommends (LIM-02). Unknown without either. */
export const limitAboveRecommendation: Predicate = {
  name: 'limitAboveRecommendation',
  parameters: { pct: 'number' },
  evaluate({ limit }, parameters) {
    const { inForce, recommended, from } = limit;
    if (from === 'recommendation') return answer.pass();
    if (!recommended || !inForce) return answer.unknown('recommendation');
    const { amount } = recommended;
    const fields = { recommended: display.money(amount) };
    const because = { fact: 'credit-limit', value: display.money(inForce), threshold: fields.recommended };
    const isAbove = inForce.minor * 100 > amount.minor * numberParameter(parameters, 'pct');
    return isAbove ? answer.hit(fields, [because]) : answer.pass(because);
  },
};
