import { namedColumn } from './columns';
import type { Layout, TableRow } from './layout';
import { layoutTraits } from './layout-traits';
import { plainWord } from './plain-word';

/**
 * The first column of reports that are trees has no name of its own, or one that says too little: it holds the debtors, with their invoices below
 * them where these have rows of their own.
 */
export function withLabelColumn(layout: Layout, rows: readonly TableRow[]): Layout {
  const { indexOf, header, buckets, preset } = layout;
  const isFree = ![...indexOf.values(), ...buckets].includes(0);
  const word = plainWord(header[0] ?? '');
  if (!isFree || header.length === 0 || (word !== '' && preset === null)) return layout;
  if (!indexOf.has('invoice') && layoutTraits(layout, rows, []).isTree) return withFirst(layout, 'invoice');
  const isBalance = !indexOf.has('invoice') && !indexOf.has('invoice_date') && !indexOf.has('due_date');
  const isNameless = !indexOf.has('name') && !indexOf.has('debtor_number');
  return isNameless && (isBalance || namedColumn(word)?.column === 'name') ? withFirst(layout, 'name') : layout;
}

const withFirst = (layout: Layout, column: 'invoice' | 'name'): Layout => ({
  ...layout,
  indexOf: new Map([...layout.indexOf, [column, 0]]),
});
