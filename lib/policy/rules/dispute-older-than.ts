import { display } from '@/lib/domain/display';
import { daysBetween } from '@/lib/domain/local-date';
import { invoiceName } from '@/lib/domain/team/invoice-name';
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
    const disputed = facts.book.openItems.filter(({ dispute }) => dispute);
    const dated = disputed.flatMap(({ number, id, dispute }) =>
      dispute?.raisedOn ? [{ invoice: invoiceName({ id, number }), days: daysBetween(dispute.raisedOn, at.today) }] : [],
    );
    const oldest = dated.reduce<Dated | null>((one, other) => (one && one.days >= other.days ? one : other), null);
    if (oldest && oldest.days >= numberParameter(parameters, 'days')) {
      return answer.hit({ invoice: display.text(oldest.invoice), days: display.days(oldest.days) });
    }
    return dated.length < disputed.length ? answer.unknown('disputes') : answer.pass();
  },
};
