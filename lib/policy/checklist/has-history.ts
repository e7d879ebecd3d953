import type { ItemCase } from './contract';

/** Whether this customer bought before, by the books: something open or settled. Null: no book tells. */
export function hasHistory({ facts, figures }: ItemCase): boolean | null {
  if (!facts.book) return null;
  if (facts.book.openItems.length > 0 || figures.behaviour.lastSettledOn !== null) return true;
  return facts.book.settledItems === null ? null : facts.book.settledItems.length > 0;
}
