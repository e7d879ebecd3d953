import type { BookGeneration, BookTotals } from '@/lib/domain/book';
import { BookTally } from '@/lib/domain/book-tally';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { PaymentTally } from '@/lib/policy/score/payment-tally';
import { itemsAfter } from '@/lib/store/items-after';
import type { PreparedChanges } from '@/lib/store/prepare-changes';

/** Counts and sums of a generation as it will be; what is overdue moves with the day, so all of it is counted. */
export async function totalsAfter(
  current: BookGeneration,
  prepared: PreparedChanges,
  today: LocalDate,
  currency: CurrencyCode,
): Promise<BookTotals> {
  const book = new BookTally(today);
  const payments = new PaymentTally(today, defaultPolicy);
  for await (const { open, settled } of itemsAfter(current.id, prepared.rows)) {
    for (const item of open) book.addOpenItem(item);
    for (const item of settled) {
      book.addSettledItem();
      payments.add(item);
    }
  }
  const born = prepared.debtors.filter(({ isStored }) => !isStored).length;
  const counted = { debtors: (current.totals?.debtors ?? 0) + born, rejected: current.totals?.rejected ?? 0 };
  return { ...book.totals(current.about?.currency ?? currency, counted), portfolio: payments.mean };
}
