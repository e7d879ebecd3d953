import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A person keeps an eye on this debtor (FLG-02). */
export const watchFlag: Predicate = {
  name: 'watchFlag',
  evaluate({ facts }) {
    const watch = facts.flags.find(({ kind }) => kind === 'watch');
    return watch ? answer.hit({ reason: display.text(watch.reason) }) : answer.pass();
  },
};
