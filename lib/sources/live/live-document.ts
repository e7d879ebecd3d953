import type { LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import type { OpenItemKind } from '@/lib/domain/open-item';

/** An invoice, credit note or payment as a host keeps it, open or not. */
export interface LiveDocument {
  readonly debtorNumber: string;
  /** The invoice number where there is one; else what the host knows it by. */
  readonly id: string;
  readonly kind: OpenItemKind;
  readonly number: string | null;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** Credit notes and payments are negative, here and in `open`. Null: not told. */
  readonly original: Money | null;
  /** 0: settled, or cancelled. */
  readonly open: Money;
  /** Null: the host does not tell, or it was never paid. */
  readonly settledOn: LocalDate | null;
  readonly references?: readonly string[];
  readonly isDirectDebit?: boolean;
}
