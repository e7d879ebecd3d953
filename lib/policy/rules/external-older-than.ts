import { display } from '@/lib/domain/display';
import { daysBetween } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** What the bureau said is more than `days` days old (EXT-01). Unknown without a bureau. */
export const externalOlderThan: Predicate = {
  name: 'externalOlderThan',
  parameters: { days: 'number' },
  evaluate({ facts, at }, parameters) {
    if (!facts.external) return answer.unknown('external-score');
    const age = daysBetween(facts.external.on, at.today);
    const days = display.days(age);
    const most = numberParameter(parameters, 'days');
    const because = { fact: 'external-age', value: days, threshold: display.days(most), asOf: facts.external.on };
    return age > most ? answer.hit({ days }, [because]) : answer.pass(because);
  },
};
