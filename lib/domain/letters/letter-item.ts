import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { OpenItem } from '../open-item';

/** An invoice as a letter names it. */
export interface LetterItem {
  readonly number: string | null;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** What is still to be paid, including VAT. */
  readonly open: Money;
  /** `open` less the credits that were set off against it: on this interest runs. */
  readonly owed: Money;
  /** What else a payment may name it by. */
  readonly references: readonly string[];
}

export function letterItem(item: OpenItem, owed: Money = item.open): LetterItem {
  const { number, invoiceOn, dueOn, open, references = [] } = item;
  return { number, invoiceOn, dueOn, open, owed, references };
}
