import type { BankEntry } from '@/lib/domain/bank-entry';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { RejectionReason } from '@/lib/sources/contract';

/** One entry of a statement, or one part of a batch, before it is known which entry of the account it is. */
export interface Movement {
  readonly on: LocalDate;
  /** Positive came in. */
  readonly minor: number;
  readonly currency: CurrencyCode;
  readonly name: string | null;
  readonly iban: string | null;
  readonly text: string;
  readonly references: readonly string[];
  readonly isReversal: boolean;
  /** The bank's own reference; ''. */
  readonly bankReference: string;
  readonly aside: Aside;
}

/** What is no part of an entry's name. */
export type Aside = Pick<BankEntry, 'isDebitReturn' | 'valueOn' | 'batch' | 'remitted'>;

export interface Balance {
  readonly minor: number;
  readonly currency: CurrencyCode;
  readonly on: LocalDate | null;
}

/** Why an entry cannot be read. */
export interface EntryFault {
  readonly reason: RejectionReason;
  readonly field: string;
  readonly found: string;
}
