import type { LocalDate } from './local-date';
import type { Money } from './money';

/** Money that came in from a debtor and stayed, on the day it was booked. What a bank took back is no receipt. */
export interface Receipt {
  readonly on: LocalDate;
  readonly amount: Money;
  /** Key of the invoice that it was for (`invoiceKey`); absent: for none in particular. */
  readonly invoice?: string;
}
