import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';
import { requestedTerm } from '../terms/term-advice';

/** The quote asks more than `days` days (LAW-02). Without a quote nothing is asked. */
export const termOver: Predicate = {
  name: 'termOver',
  parameters: { days: 'number' },
  evaluate({ quote, termAdvice }, parameters) {
    if (!quote) return answer.pass();
    const most = numberParameter(parameters, 'days');
    const { days } = requestedTerm(termAdvice);
    const because = { fact: 'quote-term', value: display.days(days), threshold: display.days(most) };
    return days > most ? answer.hit({ days: display.days(most) }, [because]) : answer.pass(because);
  },
};
