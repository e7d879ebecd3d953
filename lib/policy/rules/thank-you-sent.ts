import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** A thank-you went out for a paid invoice (THX-01). Unknown while nobody records it. */
export const thankYouSent: Predicate = {
  name: 'thankYouSent',
  evaluate({ facts }) {
    const invoice = facts.desk?.thankedFor;
    return invoice ? answer.hit({ invoice: display.text(invoice) }) : answer.unknown('thank-you');
  },
};
