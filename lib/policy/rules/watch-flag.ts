import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { flagKind } from '../flag-kind';

/** A person keeps an eye on this debtor (FLG-02). */
export const watchFlag: Predicate = {
  name: 'watchFlag',
  evaluate({ facts, at }) {
    const watch = facts.flags.find((flag) => flagKind(flag, at.today) === 'watch');
    return watch ? answer.hit({ reason: display.text(watch.reason) }) : answer.pass();
  },
};
