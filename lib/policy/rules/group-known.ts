import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** More debtors belong together (GRP-02). Unknown while the group, or what it owes, is. */
export const groupKnown: Predicate = {
  name: 'groupKnown',
  evaluate({ facts }) {
    const { group } = facts;
    if (!group) return answer.unknown('group');
    if (group.debtors < 2) return answer.pass();
    if (!group.open) return answer.unknown('open-items');
    return answer.hit({ n: display.count(group.debtors), amount: display.money(group.open) });
  },
};
