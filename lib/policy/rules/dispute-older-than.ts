import { display } from '@/lib/domain/display';
import { daysBetween } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

interface Dated {
  readonly invoice: string;
  readonly days: number;
}

/** A dispute has run for `days` days or more: the desk decides (DSP-04). The oldest is named. Unknown when one was raised at no known date. */
export const disputeOlderThan: Predicate = {
  name: 'disputeOlderThan',
  parameters: { days: 'number' },
  evaluate({ facts, at }, parameters) {
    if (!facts.book) return answer.unknown('book');
    const dated = facts.book.openItems.flatMap((item) => {
      const raisedOn = item.dispute?.raisedOn;
      return raisedOn ? [{ invoice: item.number ?? item.id, days: daysBetween(raisedOn, at.today) }] : [];
    });
    const oldest = dated.reduce<Dated | null>((one, other) => (one && one.days >= other.days ? one : other), null);
    if (oldest && oldest.days >= numberParameter(parameters, 'days')) {
      return answer.hit({ invoice: display.text(oldest.invoice), days: display.days(oldest.days) });
    }
    const isUndated = facts.book.openItems.some(({ dispute }) => dispute && !dispute.raisedOn);
    return isUndated ? answer.unknown('disputes') : answer.pass();
  },
};
