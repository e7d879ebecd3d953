import { display } from '@/lib/domain/display';
import type { PromiseToPay } from '@/lib/domain/facts';
import { answer } from '../answer';
import type { Predicate } from '../contract';

const oldest = (a: PromiseToPay, b: PromiseToPay): PromiseToPay => (b.on < a.on ? b : a);

/** A promise to pay was broken and is still unpaid (DR-14, PTP-01); the oldest is named. Unknown while promises are not recorded. */
export const brokenPromiseUnpaid: Predicate = {
  name: 'brokenPromiseUnpaid',
  evaluate({ facts }) {
    if (!facts.promises) return answer.unknown('promises');
    const broken = facts.promises.filter(({ state, unpaid }) => state === 'broken' && unpaid.minor > 0);
    if (broken.length === 0) return answer.pass();
    const { on, unpaid } = broken.reduce(oldest);
    return answer.hit({ date: display.date(on), amount: display.money(unpaid) });
  },
};
