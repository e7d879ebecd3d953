import type { LetterItem } from '@/lib/domain/letters/letter-item';
import { daysBetween, type LocalDate } from '@/lib/domain/local-date';
import type { Money } from '@/lib/domain/money';
import type { LetterWords } from './letter-words';

/** Invoices that a subject names before it counts the rest. */
const NAMED = 3;

export const itemName = ({ number }: Pick<LetterItem, 'number'>, words: LetterWords): string => number ?? words.part('no_number');

/** Lines under each other; null for none, so that their heading can be left out. */
export const lines = (texts: readonly string[]): string | null => (texts.length > 0 ? texts.join('\n') : null);

/** `F-1002 van 14 juli 2026, vervaldatum 13 augustus 2026: € 3.600,00`, without what is not known. */
export function itemLine(item: LetterItem, words: LetterWords, amount: Money = item.open): string {
  const named = itemName(item, words);
  const dated = item.invoiceOn ? words.part('item_of', { item: named, date: words.date(item.invoiceOn) }) : named;
  const due = item.dueOn ? words.part('item_due', { item: dated, date: words.date(item.dueOn) }) : dated;
  return words.part('item_amount', { item: due, amount: words.money(amount) });
}

/** Each invoice on a line of its own; with how late it is where `today` is given. */
export function itemLines(items: readonly LetterItem[], words: LetterWords, today: LocalDate | null = null): string | null {
  const late = (item: LetterItem): string => {
    const days = item.dueOn && today ? daysBetween(item.dueOn, today) : 0;
    const line = `- ${itemLine(item, words)}`;
    return days > 0 ? words.part('item_late', { item: line, days: words.days(days) }) : line;
  };
  return lines(items.map(late));
}

/** Their numbers in one phrase, the first three of them: for a subject. */
export function itemsShort(items: readonly LetterItem[], words: LetterWords): string | null {
  if (items.length === 0) return null;
  const names = items.slice(0, NAMED).map((item) => itemName(item, words));
  if (items.length <= NAMED) return words.list(names);
  return `${names.join(', ')} ${words.counted('and_more', items.length - NAMED)}`;
}
