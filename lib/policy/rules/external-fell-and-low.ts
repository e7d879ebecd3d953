import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** The external score fell `points` or more in 90 days and is now under `below`, or withdrawn (DR-13). No change known: unknown. */
export const externalFellAndLow: Predicate = {
  name: 'externalFellAndLow',
  parameters: { points: 'number', below: 'number' },
  evaluate({ facts }, parameters) {
    if (!facts.external) return answer.unknown('external-score');
    const { value, change90, on } = facts.external;
    if (change90 === null) return answer.unknown('external-change');
    const points = numberParameter(parameters, 'points');
    const isLow = value === null || value < numberParameter(parameters, 'below');
    const because = { fact: 'external-change', value: display.count(-change90), threshold: display.count(points), asOf: on };
    return change90 <= -points && isLow ? answer.hit({ points: display.count(-change90) }, [because]) : answer.pass(because);
  },
};
