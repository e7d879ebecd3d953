import { isBlank } from './content-kind';
import type { Layout, TableRow } from './layout';
import { layoutTraits } from './layout-traits';

/** Where debtors and their invoices share the first column, which has no name of its own, that column is the invoices'. */
export function withLabelColumn(layout: Layout, rows: readonly TableRow[]): Layout {
  const { indexOf, header } = layout;
  if (indexOf.has('invoice') || [...indexOf.values()].includes(0) || (!isBlank(header[0] ?? 'x') && layout.preset === null))
    return layout;
  return layoutTraits(layout, rows, []).isTree ? { ...layout, indexOf: new Map([...indexOf, ['invoice', 0]]) } : layout;
}
