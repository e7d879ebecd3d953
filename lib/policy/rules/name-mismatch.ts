import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/**
 * The register, or its name for this number, contradicts who the debtor says to be (ID-05): somebody said so, or the names
 * are less than `minSimilarity` alike. Unknown with neither.
 */
export const nameMismatch: Predicate = {
  name: 'nameMismatch',
  parameters: { minSimilarity: 'number' },
  evaluate({ facts }, parameters) {
    const similarity = facts.profile?.nameSimilarity ?? null;
    if (facts.identity === 'contradicted') return answer.hit();
    if (similarity === null) return facts.identity === null ? answer.unknown('identity') : answer.pass();
    const least = numberParameter(parameters, 'minSimilarity');
    const because = {
      fact: 'name-similarity',
      value: display.percent(similarity * 100),
      threshold: display.percent(least * 100),
    };
    return similarity < least ? answer.hit({}, [because]) : answer.pass(because);
  },
};
