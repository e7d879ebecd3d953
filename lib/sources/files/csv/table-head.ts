import { refuse } from '@/lib/sources/refuse';
import type { FileLimits } from '../limits';
import { type Column, columnOf, REQUIRED_COLUMNS } from './columns';

/** Titles, dates and blank rows that reports put above their header. */
const HEADER_WITHIN = 20;
const SEPARATORS = [';', ',', '\t', '|'] as const;

export interface TableHead {
  /** How many of the given rows come before the data. */
  readonly rowsAbove: number;
  readonly width: number;
  readonly indexOf: ReadonlyMap<Column, number>;
}

/** The row that names most columns. Refuses with `column-missing` or `too-many-columns`. */
export function tableHead(rows: readonly (readonly string[])[], limits: FileLimits): TableHead {
  const known = rows.slice(0, HEADER_WITHIN).map((cells) => columnsOf(cells).size);
  const headerIndex = Math.max(0, known.indexOf(Math.max(...known)));
  const header = rows[headerIndex] ?? [];
  if (header.length > limits.columns) refuse('too-many-columns', { line: headerIndex + 1 }, { limit: String(limits.columns) });
  const indexOf = columnsOf(header);
  const missing = REQUIRED_COLUMNS.find((column) => !indexOf.has(column));
  if (missing) refuse('column-missing', { line: headerIndex + 1 }, { column: missing });
  return { rowsAbove: headerIndex + 1, width: header.length, indexOf };
}

/** Where the header is first looked for: which separator finds most columns in the beginning of the text, and how many. */
export function bestSeparator(text: string): { readonly separator: string; readonly columns: ReadonlySet<Column> } {
  const lines = text.split(/\r?\n/, HEADER_WITHIN);
  const found = SEPARATORS.flatMap((separator) =>
    lines.map((line) => ({ separator, columns: new Set(columnsOf(line.split(separator).map(withoutQuotes)).keys()) })),
  );
  return found.reduce((best, next) => (next.columns.size > best.columns.size ? next : best));
}

/** The first of two columns with the same meaning counts. */
function columnsOf(cells: readonly string[]): Map<Column, number> {
  const indexOf = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column && !indexOf.has(column)) indexOf.set(column, index);
  });
  return indexOf;
}

const withoutQuotes = (cell: string): string => cell.replace(/^\s*"|"\s*$/g, '');
