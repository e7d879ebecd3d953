import type { LocalDate } from '@/lib/domain/local-date';
import { FingerprintMap } from '../fingerprint-map';

/** When the lines on debtor accounts were booked: a sub-ledger names the line of the journal, and the journals come first in the file. */
export class PaymentDates {
  private readonly indexByLine = new FingerprintMap();
  private readonly dates: LocalDate[] = [];
  private readonly indexByDate = new Map<LocalDate, number>();

  set(line: JournalLineRef, date: LocalDate): void {
    let index = this.indexByDate.get(date);
    if (index === undefined) {
      index = this.dates.push(date) - 1;
      this.indexByDate.set(date, index);
    }
    this.indexByLine.put(key(line), index);
  }

  get(line: JournalLineRef): LocalDate | null {
    const index = this.indexByLine.get(key(line));
    return index === undefined ? null : (this.dates[index] ?? null);
  }
}

export interface JournalLineRef {
  readonly journal: string;
  readonly transaction: string;
  readonly line: string;
}

const key = ({ journal, transaction, line }: JournalLineRef): string => `${journal}\n${transaction}\n${line}`;
