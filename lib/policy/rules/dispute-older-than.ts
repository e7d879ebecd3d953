import { display } from '@/lib/domain/display';
import { daysBetween } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** A dispute has run for `days` days or more: the desk decides (DSP-04). The oldest is named. Unknown when one was raised at no known date. */
export const disputeOlderThan: Predicate = {
  name: 'disputeOlderThan',
  parameters: { days: 'number' },
  evaluate({ facts, at }, parameters) {
    if (!facts.book) return answer.unknown('book');
    const disputed = facts.book.openItems.filter(({ dispute }) => dispute);
    const age = ({ dispute }: OpenItem): number => (dispute?.raisedOn ? daysBetween(dispute.raisedOn, at.today) : -1);
    const [oldest] = [...disputed].sort((a, b) => age(b) - age(a));
    if (!oldest) return answer.pass();
    const days = age(oldest);
    if (days >= numberParameter(parameters, 'days')) {
      return answer.hit({ invoice: display.text(oldest.number ?? oldest.id), days: display.days(days) });
    }
    return disputed.some((item) => age(item) < 0) ? answer.unknown('disputes') : answer.pass();
  },
};
