import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** So many items are overdue, or so much with disputes, that a visit by appointment helps more than another letter (VIS-01; domain.md R0-08). */
export const visitSuggested: Predicate = {
  name: 'visitSuggested',
  evaluate({ facts, ageing, policy }) {
    if (!facts.book) return answer.unknown('book');
    const { openOverdueItems, overdueAmount, disputes } = policy.desk.visit;
    const overdue = ageing.items.filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0);
    const disputed = ageing.items.filter(({ item }) => item.dispute);
    const isMuch = ageing.overdue.minor >= overdueAmount && disputed.length >= disputes;
    return overdue.length >= openOverdueItems || isMuch ? answer.hit({ n: display.count(overdue.length) }) : answer.pass();
  },
};
