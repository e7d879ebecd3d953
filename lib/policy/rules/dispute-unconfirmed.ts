import { workingDaysBetween } from '@/lib/domain/holidays';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/**
 * The written confirmation of a dispute was not sent within `workingDays` working days (DSP-02). One that was sent of a dispute that was
 * raised too late waits for the desk, not for a letter. Unknown when it was raised at no known date.
 */
export const disputeUnconfirmed: Predicate = {
  name: 'disputeUnconfirmed',
  parameters: { workingDays: 'number' },
  evaluate({ facts, at }, parameters) {
    if (!facts.book) return answer.unknown('book');
    const most = numberParameter(parameters, 'workingDays');
    const waiting = facts.book.openItems.filter(({ dispute }) => dispute?.state === 'unconfirmed' && !dispute.isConfirmationSent);
    const isLate = waiting.some(({ dispute }) => dispute?.raisedOn && workingDaysBetween(dispute.raisedOn, at.today) > most);
    if (isLate) return answer.hit();
    return waiting.some(({ dispute }) => !dispute?.raisedOn) ? answer.unknown('disputes') : answer.pass();
  },
};
