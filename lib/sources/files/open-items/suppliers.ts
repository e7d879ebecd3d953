import type { TableRow } from './layout';
import { isOpenItemsTitle } from './table-titles';

const SUPPLIERS = /crediteur|leverancier|kreditor|lieferant|supplier|vendor|fournisseur|\bcreditors?\b|payables?\b/i;
const CUSTOMERS = /debit(?:eu|o)r|debtor|klant|customer|kund(?:e|nr)|client|afnemer|receivable|forderung/i;
const SHOWN = { cells: 40, chars: 100 } as const;

/** Whether a table lists what we owe: its header, or a title about open items, speaks of suppliers, and nothing there of customers. */
export function isOfSuppliers(titles: readonly TableRow[], header: readonly string[]): boolean {
  const above = titles.map(textOf).filter(isOpenItemsTitle);
  const text = [...above, textOf({ cells: header })].join('\n');
  return SUPPLIERS.test(text) && !CUSTOMERS.test(text);
}

const textOf = ({ cells }: Pick<TableRow, 'cells'>): string =>
  cells
    .slice(0, SHOWN.cells)
    .map((cell) => cell.slice(0, SHOWN.chars))
    .join(' ');
