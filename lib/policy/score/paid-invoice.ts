import type { LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';

/** One invoice of the past with what became of it. */
export interface PaidInvoice {
  readonly customer: string;
  readonly invoiceOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly settledOn: LocalDate;
  readonly amount: Money;
  readonly wasDisputed: boolean;
}

/** What was known of a customer on the morning of an invoice: what it had settled by then, and what was still open. */
export interface KnownThen {
  readonly today: LocalDate;
  readonly settled: readonly PaidInvoice[];
  readonly open: readonly PaidInvoice[];
}
