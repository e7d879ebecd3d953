import { invoiceKey } from '../invoice-key';
import type { LetterItem } from '../letters/letter-item';
import type { Money } from '../money';
import type { OpenItem } from '../open-item';
import { openInBooks } from './new-dispute';

/** An invoice as it was recorded: with an amount in case the book no longer lists it. */
interface Recorded {
  readonly item: string;
  readonly number: string | null;
  readonly amount: Money;
}

/** Invoices of a record as a letter names them, whole, with what is open of them now in the currency of the books. */
export function recordedLetterItems(recorded: readonly Recorded[], openItems: readonly OpenItem[]): readonly LetterItem[] {
  return recorded.map(({ item, number, amount }) => {
    const key = invoiceKey(item, number);
    const parts = openItems.filter((each) => invoiceKey(each.partOf ?? each.id, each.number) === key);
    const [first] = parts;
    if (!first) return { number, invoiceOn: null, dueOn: null, open: amount, owed: amount, references: [] };
    const open = { ...openInBooks(first), minor: parts.reduce((sum, each) => sum + openInBooks(each).minor, 0) };
    const { invoiceOn, dueOn, references = [] } = first;
    return { number: first.number, invoiceOn, dueOn, open, owed: open, references };
  });
}
