import type { BookAbout, BookGap } from '@/lib/domain/book';
import type { DomainRecord } from '@/lib/sources/contract';
import { balanceRecord, debtorRecords } from './debtor-records';
import type { Evidence } from './evidence';
import type { NettedItem } from './item-netting';
import type { Relations } from './relations';
import type { XafBook } from './xaf-book';

/** What a whole audit file comes to: the records of its debtors, and what it could not tell. */
export class XafFindings {
  private hasSettled = false;
  private hasUnallocated = false;

  constructor(
    private readonly book: XafBook,
    private readonly relations: Relations,
    private readonly evidence: Evidence,
    private readonly administration: string,
  ) {}

  /** Each debtor that was not told before, then its items. */
  *records(): Generator<DomainRecord> {
    const toRecords = this.evidence.rung === 'balances' ? balanceRecord : debtorRecords;
    for (const [number, items] of this.evidence.netting) {
      const records = toRecords(number, items, this.book.header.currency);
      this.note(items, records);
      const debtor = records.length > 0 ? this.relations.owing(number) : null;
      if (debtor) yield { kind: 'debtor', debtor };
      yield* records;
    }
  }

  /** Complete once all records were taken. */
  about(): BookAbout {
    return { ...this.book.header, administration: this.administration || null, rung: this.evidence.rung, gaps: this.gaps() };
  }

  private note(items: readonly NettedItem[], records: readonly DomainRecord[]): void {
    this.hasSettled ||= records.some(({ kind }) => kind === 'settled-item');
    this.hasUnallocated ||= items.some(
      ({ ref, hasInvoice, hasPayment, open }) => hasPayment && open !== 0 && (ref === '' || !hasInvoice),
    );
  }

  private gaps(): BookGap[] {
    const { openingDebtors, subLedgers } = this.book;
    const missing: Readonly<Record<BookGap, boolean>> = {
      'due-dates': this.evidence.rung !== 'due-dates',
      'settled-items': !this.hasSettled,
      'open-orders': true,
      'credit-limits': !this.relations.hasLimits,
      'payment-terms': true,
      'unallocated-payments': this.hasUnallocated,
      'opening-items': openingDebtors !== 0 && !subLedgers.hasOpening,
    };
    return (Object.keys(missing) as BookGap[]).filter((gap) => missing[gap]);
  }
}
