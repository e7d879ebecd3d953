import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A payment arrangement is running, kept or not (DR-16, ARR-01). Unknown while nobody records arrangements. */
export const arrangementActive: Predicate = {
  name: 'arrangementActive',
  evaluate({ facts }) {
    const { arrangement } = facts;
    if (!arrangement) return answer.unknown('arrangement');
    if (arrangement === 'none') return answer.pass();
    if (arrangement.state === 'kept') return answer.pass();
    return answer.hit({ n: display.count(arrangement.paid), total: display.count(arrangement.total) });
  },
};
