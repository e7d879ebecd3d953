import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';

/** Credit notes or payments that were not set off yet (CRE-01). */
export const creditsOpen: Predicate = {
  name: 'creditsOpen',
  evaluate(input) {
    if (!input.facts.book) return answer.unknown('book');
    const { credits } = input.ageing;
    const amount = display.money(credits);
    return credits.minor > 0 ? answer.hit({ amount }, [fromBook(input, 'credits', amount)]) : answer.pass();
  },
};
