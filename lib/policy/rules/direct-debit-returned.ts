import { display } from '@/lib/domain/display';
import { ruleId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import { answer } from '../answer';
import type { Predicate } from '../contract';

/** The first of the latest. */
function latest<T extends { readonly on: LocalDate }>(rows: readonly T[]): T | null {
  return rows.reduce<T | null>((one, other) => (one && one.on >= other.on ? one : other), null);
}

/** The bank gave a direct debit back and the item is still open (SDD-01); the latest is named. Unknown without a book and without a list of them. */
export const directDebitReturned: Predicate = {
  name: 'directDebitReturned',
  evaluate({ facts }) {
    const told = latest(facts.desk?.directDebitReturns ?? []);
    if (told) {
      const { on, amount, reason } = told;
      return answer.hit({ date: display.date(on), amount: display.money(amount), reason: display.text(reason) });
    }
    if (!facts.book) return answer.unknown('direct-debit');
    const returned = facts.book.openItems.filter(({ directDebitReturnedOn }) => directDebitReturnedOn);
    const last = latest(returned.flatMap(({ directDebitReturnedOn: on, open }) => (on ? [{ on, open }] : [])));
    if (!last) return answer.pass();
    const fields = { date: display.date(last.on), amount: display.money(last.open) };
    return answer.hitSaying(ruleId('SDD-01-NO-REASON'), fields, []);
  },
};
