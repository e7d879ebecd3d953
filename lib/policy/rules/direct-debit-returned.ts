import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The bank gave a direct debit back and the item is still open (SDD-01); the latest is named. Unknown without a book and without a list of them. */
export const directDebitReturned: Predicate = {
  name: 'directDebitReturned',
  evaluate({ facts }) {
    const [told] = [...(facts.desk?.directDebitReturns ?? [])].sort((a, b) => (a.on < b.on ? 1 : -1));
    if (told) {
      const { on, amount, reason } = told;
      return answer.hit({ date: display.date(on), amount: display.money(amount), reason: display.text(reason) });
    }
    if (!facts.book) return answer.unknown('direct-debit');
    const returned = facts.book.openItems.flatMap(({ directDebitReturnedOn: on, open }) => (on ? [{ on, open }] : []));
    const [latest] = returned.sort((a, b) => (a.on < b.on ? 1 : -1));
    if (!latest) return answer.pass();
    const fields = { date: display.date(latest.on), amount: display.money(latest.open) };
    return answer.hitSaying(ruleId('SDD-01-NO-REASON'), fields, []);
  },
};
