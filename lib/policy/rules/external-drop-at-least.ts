import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** The external score fell `points` or more in 90 days, wherever it stands now (EXT-02). No change known: unknown. */
export const externalDropAtLeast: Predicate = {
  name: 'externalDropAtLeast',
  parameters: { points: 'number' },
  evaluate({ facts }, parameters) {
    if (!facts.external) return answer.unknown('external-score');
    const { change90, on } = facts.external;
    if (change90 === null) return answer.unknown('external-change');
    const points = display.count(-change90);
    const because = { fact: 'external-change', value: points, asOf: on };
    return change90 <= -numberParameter(parameters, 'points') ? answer.hit({ points }, [because]) : answer.pass(because);
  },
};
