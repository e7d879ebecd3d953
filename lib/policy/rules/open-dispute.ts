import { display } from '@/lib/domain/display';
import { showReason } from '@/lib/domain/dispute-reason-words';
import { ruleId } from '@/lib/domain/ids';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';

/** Items that the debtor contests (DSP-01); named by the reason of the first that gives one. */
export const openDispute: Predicate = {
  name: 'openDispute',
  evaluate(input) {
    if (!input.facts.book) return answer.unknown('book');
    const { disputed, items } = input.ageing;
    if (disputed.minor === 0) return answer.pass();
    const amount = display.money(disputed);
    const because = [fromBook(input, 'disputed', amount)];
    const reason = items.find(({ item }) => item.dispute?.reason)?.item.dispute?.reason;
    if (!reason) return answer.hitSaying(ruleId('DSP-01-NO-REASON'), { amount }, because);
    return answer.hit({ amount, reason: showReason(reason) }, because);
  },
};
