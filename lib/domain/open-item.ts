import type { LocalDate } from './local-date';
import type { Money } from './money';

/** Invoices are positive; credit notes and payments on account are negative. */
export type OpenItemKind = 'invoice' | 'credit-note' | 'payment-on-account';

/** How far a dispute has come; only `confirmed` leaves overdue (domain.md 2.1). */
export type DisputeState = 'unconfirmed' | 'confirmed';

export interface Dispute {
  readonly state: DisputeState;
  readonly reason: string | null;
  /** Absent or null: nobody knows when. */
  readonly raisedOn?: LocalDate | null;
  /** Its written confirmation went to the customer. Absent: not known, as of what a source tells. */
  readonly isConfirmationSent?: boolean;
}

/** A receivable line that is not fully settled; `open` is what is still to be paid, including VAT. */
export interface OpenItem {
  /** Stable within the debtor and the source: the invoice number where there is one. */
  readonly id: string;
  readonly kind: OpenItemKind;
  readonly number: string | null;
  readonly invoiceOn: LocalDate | null;
  /** Null: the source does not tell. Nothing fills it in; ageing assumes and says so (domain.md 2.1). */
  readonly dueOn: LocalDate | null;
  readonly original: Money | null;
  readonly open: Money;
  /** What was open in the currency of the books, where `open` was converted; absent: it was not (`Conversion`). */
  readonly booked?: Money;
  /** What else a payer may name it by: the payment reference it asks for, the payer's order, contract or reference. */
  readonly references?: readonly string[];
  readonly isDirectDebit?: boolean;
  /** The day on which the bank gave the direct debit back; it then waits for no run. */
  readonly directDebitReturnedOn?: LocalDate;
  /** Part of a payment arrangement that is being kept; nobody duns it (domain.md 2.11). */
  readonly isInKeptArrangement?: boolean;
  readonly dispute?: Dispute;
  /** Id of the item that this is the contested part of; the rest of it is an item beside this one. Absent: it is whole. */
  readonly partOf?: string;
  /** The source of each field that is not from the source of the item itself; absent where one source tells it all. */
  readonly from?: Readonly<Partial<Record<ItemField, string>>>;
}

/** What several sources may each know of an item. */
export type ItemField = 'item' | 'invoiceOn' | 'dueOn' | 'original' | 'open' | 'dispute' | 'isDirectDebit';

/** An invoice that was paid in full, for payment behaviour. */
export interface SettledItem {
  readonly id: string;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly settledOn: LocalDate;
  readonly amount: Money;
  /** Was disputed on its way; then it says nothing of how the debtor pays. Absent: not known to have been. */
  readonly wasDisputed?: boolean;
  /** The source that tells of it, where that is not the one that leads; absent where it is. */
  readonly from?: string;
}

/** A confirmed order that is not invoiced yet, including VAT. */
export interface OpenOrder {
  readonly number: string;
  readonly open: Money;
  /** The day it is to be invoiced; absent or null: not known. */
  readonly invoiceOn?: LocalDate | null;
  /** Made for this buyer: a loss from the day it is ordered, whenever it is to be invoiced. */
  readonly isMadeToOrder?: boolean;
}
