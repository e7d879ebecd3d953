import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** There is always a term to advise (TRM-01). */
export const termAdvised: Predicate = {
  name: 'termAdvised',
  evaluate: ({ termAdvice }) => answer.hit({ term: display.days(termAdvice.advised.days) }),
};
