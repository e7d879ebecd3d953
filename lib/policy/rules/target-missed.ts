import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A target of the policy was missed (TGT-01; domain.md R2-11). Unknown while nobody reports them. */
export const targetMissed: Predicate = {
  name: 'targetMissed',
  evaluate({ facts }) {
    const missed = facts.portfolio?.missedTarget;
    if (!missed) return answer.unknown('targets');
    return answer.hit({ kpi: display.text(missed.kpi), actual: missed.actual, target: missed.target });
  },
};
