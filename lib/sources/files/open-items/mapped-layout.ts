import { stableHash } from '@/lib/domain/stable-hash';
import type { TableMapping } from '@/lib/domain/table-mapping';
import { refuse } from '@/lib/sources/refuse';
import { type Column, namedColumn } from './columns';
import { headerWord } from './header-word';
import type { Layout, TableRow } from './layout';
import { plainWord } from './plain-word';

const SPARE_CELLS = /\|*$/;
/** What nobody is asked about, and changes what is owed: it counts where a column is named so. */
const UNASKED: ReadonlySet<Column> = new Set(['debit_credit', 'status', 'cleared_by']);

/** The same for every file with this header, whatever the case, spaces and empty cells behind it. */
export const headerFingerprint = (cells: readonly string[]): string =>
  stableHash(cells.map(plainWord).join('|').replace(SPARE_CELLS, ''));

/** The same for every table without a header that is as wide. */
export const headlessFingerprint = (width: number): string => stableHash(['no header', width]);

/** What a person said that the columns are; the header decides which saying is meant. Refuses with `column-missing` one that leaves out what has to be there. */
export function mappedLayout(rows: readonly TableRow[], mappings: readonly TableMapping[]): Layout | null {
  if (mappings.length === 0) return null;
  for (const [index, { cells }] of rows.entries()) {
    const mapping = mappings.find(({ fingerprint }) => fingerprint === headerFingerprint(cells));
    if (mapping) return layoutOf(mapping, index + 1, cells);
  }
  const width = rows[0]?.cells.length ?? 0;
  const headless = mappings.find(({ fingerprint }) => fingerprint === headlessFingerprint(width));
  return headless ? layoutOf(headless, 0, []) : null;
}

function layoutOf({ fields }: TableMapping, rowsAbove: number, header: readonly string[]): Layout {
  const indexOf = new Map<Column, number>();
  fields.forEach((field, index) => {
    if (field !== null && !indexOf.has(field)) indexOf.set(field, index);
  });
  for (const [index, cell] of header.entries()) {
    const column = namedColumn(headerWord(cell))?.column;
    if (fields[index] == null && column && UNASKED.has(column) && !indexOf.has(column)) indexOf.set(column, index);
  }
  if (!indexOf.has('open')) refuse('column-missing', { line: rowsAbove }, { column: 'open' });
  if (!indexOf.has('debtor_number') && !indexOf.has('name'))
    refuse('column-missing', { line: rowsAbove }, { column: 'debtor_number' });
  return { preset: null, rowsAbove, header, indexOf, buckets: [], isAmountOpen: false };
}
