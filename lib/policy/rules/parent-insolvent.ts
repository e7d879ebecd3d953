import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { PROCEDURE_WORDS } from '../procedure-words';

/** Parent, guarantor or 403-declarant is insolvent (DR-15, GRP-01). Unknown while the group is. */
export const parentInsolvent: Predicate = {
  name: 'parentInsolvent',
  evaluate({ facts }) {
    if (!facts.group) return answer.unknown('group');
    const { insolvent } = facts.group;
    if (!insolvent) return answer.pass();
    const { name, procedure, since } = insolvent;
    return answer.hit({
      name: display.text(name),
      procedure: display.words(PROCEDURE_WORDS[procedure]),
      date: display.date(since),
    });
  },
};
