import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';

/** Something may be dunned (OVD-01; domain.md 2.1). Where OVD-02 speaks of it, this is not said as well. */
export const anythingDunnable: Predicate = {
  name: 'anythingDunnable',
  evaluate(input) {
    if (!input.facts.book) return answer.unknown('book');
    const { dunnable } = input.ageing;
    const amount = display.money(dunnable);
    const because = fromBook(input, 'dunnable', amount);
    return dunnable.minor > 0 ? answer.hit({ amount }, [because]) : answer.pass(because);
  },
};
