import type { LocalDate } from './local-date';
import type { Money } from './money';
import type { PaymentTerm } from './payment-term';

/**
 * How the amount including VAT came about: read as such; the page's own tax added; the company's rate assumed
 * (`assumed-excluded` when the page says it is excluded, `assumed-unknown` when it says nothing). design.md 5.
 */
export type TaxEvidence = 'included' | 'tax-added' | 'assumed-excluded' | 'assumed-unknown';

/** A contract that is invoiced in equal parts, one a month or one a quarter. */
export interface Billing {
  readonly parts: number;
  readonly period: 'month' | 'quarter';
}

/** The quote as it stands in the page, in the terms of the assessment. */
export interface Quote {
  /** Including VAT. Null: no total could be read. */
  readonly total: Money | null;
  /** The same total without VAT, as the page shows it or as computed from it; absent or null: not known. */
  readonly totalExclTax?: Money | null;
  /** The total in the page's own currency, where `total` was converted; absent: it was not (`Conversion`). */
  readonly asked?: Money;
  readonly tax: TaxEvidence;
  /** As asked in the page. Null: none could be read; the debtor's own or the standard term is then used, and said. */
  readonly term: PaymentTerm | null;
  /** Share paid before delivery, 0 to 1, agreed on this quote. */
  readonly prepaidShare: number;
  readonly isGoods: boolean;
  readonly expiresOn: LocalDate | null;
  /** Absent or null: invoiced at once, or nobody said otherwise. */
  readonly billing?: Billing | null;
  /** Delivered in so many parts, each after the one before is paid: the total is that of the first. Absent: all at once. */
  readonly parts?: number;
  /** A large buyer demands its own longer term: we record the legal maximum (domain.md 2.9). */
  readonly isTermImposed?: boolean;
  /** A public buyer told in writing why it needs longer (domain.md L-04). */
  readonly isExceptionJustified?: boolean;
}
