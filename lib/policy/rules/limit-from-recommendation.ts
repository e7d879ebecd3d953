import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** Nobody set a limit: the policy's advice is used and said to be one (LIM-03; domain.md 2.10). */
export const limitFromRecommendation: Predicate = {
  name: 'limitFromRecommendation',
  evaluate({ limit }) {
    if (limit.from !== 'recommendation' || !limit.inForce) return answer.pass();
    return answer.hit({ recommended: display.money(limit.inForce) });
  },
};
