import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The entry in the trade register ended (ID-01). Unknown until somebody asked the register. */
export const registerEntryEnded: Predicate = {
  name: 'registerEntryEnded',
  evaluate({ facts }) {
    const endedOn = facts.profile?.registerEndedOn ?? null;
    if (endedOn === null) return answer.unknown('register');
    return endedOn === 'none' ? answer.pass() : answer.hit({ date: display.date(endedOn) });
  },
};
