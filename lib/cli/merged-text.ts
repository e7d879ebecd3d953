import { amountText } from './amount-text';
import type { MergedPosition } from './merge-books';

/** What several files say together, a line for each debtor that owes or is owed, with the number of its items, in English. */
export function mergedText(together: readonly MergedPosition[]): string {
  const owing = together.filter(({ openItems }) => openItems.length > 0);
  const lines = owing.map(
    ({ debtor, open, openItems, sources }) =>
      `  ${debtor.number} ${debtor.name ?? ''}: ${open.map(amountText).join(', ')} (${openItems.length}), by ${[...new Set(sources.map(({ file }) => file))].join(', ')}`,
  );
  return [`together       ${owing.length} debtors with open items`, ...lines].join('\n');
}
