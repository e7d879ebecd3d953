import { showReason } from '@/lib/domain/dispute-reason-words';
import { daysBetween } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** This quote is liable to one of the `top` dispute reasons of the last `days` days (DSP-03). Unknown while nobody counts them. */
export const topDisputeReason: Predicate = {
  name: 'topDisputeReason',
  parameters: { top: 'number', days: 'number' },
  evaluate({ facts, quote, at }, parameters) {
    const frequent = facts.portfolio?.frequentDispute;
    if (!frequent) return answer.unknown('disputes');
    if (frequent === 'none') return answer.pass();
    const isTop = frequent.rank <= numberParameter(parameters, 'top');
    const isRecent = daysBetween(frequent.on, at.today) <= numberParameter(parameters, 'days');
    return quote && isTop && isRecent ? answer.hit({ reason: showReason(frequent.reason) }) : answer.pass();
  },
};
