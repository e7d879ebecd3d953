import type { AgedItem } from '@/lib/domain/assessment';
import type { LetterItem } from '@/lib/domain/letters/letter-item';
import type { PromisedItem } from '@/lib/domain/record/promise-record';
import { recordedLetterItems } from '@/lib/domain/record/recorded-letter-items';

/** Invoices as a letter names them, with what was open of each when it was agreed: together that is what was agreed on. */
export function agreedItems(agreed: readonly PromisedItem[], aged: readonly AgedItem[]): readonly LetterItem[] {
  const openItems = aged.map(({ item }) => item);
  return agreed.flatMap(({ open, ...named }) =>
    recordedLetterItems([{ ...named, amount: open }], openItems).map((item) => ({ ...item, open, owed: open })),
  );
}
