import type { LocalDate } from '@/lib/domain/local-date';
import type { SettledItem } from '@/lib/domain/open-item';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import { type BookSums, bookMean, NO_INVOICES, withInvoice } from './book-mean';
import type { BookMean } from './lateness-measures';
import { settledRows } from './lateness-rows';

/** Averages how all invoices of a book were paid while they stream by, by the same rules that one debtor is rated by, whatever their age. */
export class PaymentTally {
  #sums: BookSums = NO_INVOICES;

  constructor(
    private readonly today: LocalDate,
    private readonly policy: Pick<PolicyDocument, 'scorecard' | 'assumedDueDays'>,
  ) {}

  add(item: SettledItem): void {
    const { assumedDueDays, scorecard } = this.policy;
    const span = { today: this.today, windowDays: Number.POSITIVE_INFINITY, assumedDueDays };
    for (const { daysLate } of settledRows([item], span)) this.#sums = withInvoice(this.#sums, daysLate, scorecard.lateness);
  }

  get mean(): BookMean {
    return bookMean(this.#sums);
  }
}
