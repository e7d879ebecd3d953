import type { LocalDate } from '@/lib/domain/local-date';

/** All lines of one invoice number of one debtor, netted; or one line without a number. */
export interface NettedItem {
  readonly ref: string;
  /** Number of its match key; 0: none. Below zero the key is a mark of what is settled in full. */
  readonly match: number;
  readonly open: number;
  /** Sum of the lines that are no payments. */
  readonly invoiced: number;
  readonly hasInvoice: boolean;
  readonly hasPayment: boolean;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** Of the last payment. */
  readonly paidOn: LocalDate | null;
}
