import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';
import { numberParameter } from '../number-parameter';

/** At least `pct` percent of the limit is used with this quote (EXP-01). Unknown without a limit or an exposure. */
export const utilisationAtLeast: Predicate = {
  name: 'utilisationAtLeast',
  parameters: { pct: 'number' },
  evaluate(input, parameters) {
    const { exposure, limit } = input;
    const least = numberParameter(parameters, 'pct');
    if (!limit.inForce) return answer.unknown('credit-limit');
    if (exposure.utilisationPct === null) return exposure.net ? answer.pass() : answer.unknown('open-items');
    const pct = display.percent(exposure.utilisationPct);
    const because = fromBook(input, 'utilisation', pct, display.percent(least));
    return exposure.utilisationPct >= least ? answer.hit({ pct }, [because]) : answer.pass(because);
  },
};
