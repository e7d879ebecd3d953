import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** An accept on credit holds for a while and is checked again at the order (VAL-01; domain.md 2.12). Passes while the verdict is being decided. */
export const acceptOnCredit: Predicate = {
  name: 'acceptOnCredit',
  evaluate({ outcome }) {
    return outcome?.holdsUntil ? answer.hit({ date: display.date(outcome.holdsUntil) }) : answer.pass();
  },
};
