import type { LocalDate } from '@/lib/domain/local-date';
import { FingerprintMap } from '../fingerprint-map';
import { DateTable } from './date-table';

/** When the lines on debtor accounts were booked: a sub-ledger names the line of the journal, and the journals come first in the file. */
export class PaymentDates {
  private readonly codeByLine = new FingerprintMap();
  private readonly table = new DateTable();

  set(line: JournalLineRef, date: LocalDate): void {
    this.codeByLine.put(key(line), this.table.codeOf(date));
  }

  clear(): void {
    this.codeByLine.clear();
  }

  get(line: JournalLineRef): LocalDate | null {
    const code = this.codeByLine.get(key(line));
    return code === undefined ? null : this.table.dateOf(code);
  }
}

export interface JournalLineRef {
  readonly journal: string;
  readonly transaction: string;
  readonly line: string;
}

const key = ({ journal, transaction, line }: JournalLineRef): string => `${journal}\n${transaction}\n${line}`;
