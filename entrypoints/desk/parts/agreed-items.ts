import type { AgedItem } from '@/lib/domain/assessment';
import { type LetterItem, letterItem } from '@/lib/domain/letters/letter-item';
import { isItem } from '@/lib/domain/record/paid-since';
import type { PromisedItem } from '@/lib/domain/record/promise-record';

/** Invoices as a letter names them, with what was open when it was agreed; of one that the book no longer lists only that. */
export function agreedItems(agreed: readonly PromisedItem[], aged: readonly AgedItem[]): readonly LetterItem[] {
  return agreed.map((each) => {
    const held = aged.find(({ item }) => isItem(each, item));
    const unknown = { number: each.number, invoiceOn: null, dueOn: null, references: [] };
    return { ...(held ? letterItem(held.item) : unknown), open: each.open, owed: each.open };
  });
}
