import type { LocalDate } from './local-date';
import type { Money } from './money';

/** One movement on a bank account, as the bank tells it. A batch that names its parts is one entry per part. */
export interface BankEntry {
  /** Stable within the account, so that overlapping statements tell an entry once. */
  readonly id: string;
  /** Our own account: an IBAN where the statement gives one. */
  readonly account: string | null;
  /** The day it was booked. */
  readonly on: LocalDate;
  /** Positive came in; negative went out, among which what the bank took back. */
  readonly amount: Money;
  readonly other: { readonly name: string | null; readonly iban: string | null };
  /** Unstructured remittance information, as one line. */
  readonly text: string;
  /** Structured references: creditor reference (ISO 11649), national payment references, end-to-end id. */
  readonly references: readonly string[];
  /** How the payer divided it over several documents: their numbers, and minor units of the entry's currency, negative for a credit note. */
  readonly remitted?: readonly { readonly number: string; readonly minor: number }[];
  /** Takes back an earlier entry: a reversal, or a direct debit given back. */
  readonly isReversal: boolean;
  /** Gives back a direct debit, by the bank's own code or words. */
  readonly isDebitReturn?: true;
  /** Which kind of statement tells it: the same entry reads differently in another. Absent: nobody noted it. */
  readonly toldBy?: 'camt' | 'mt940';
  /** The value date, where it is another day. */
  readonly valueOn?: LocalDate;
  /** The batch that it is a part of: some statements tell the sum alone. */
  readonly batch?: { readonly id: string; readonly total: Money };
}
