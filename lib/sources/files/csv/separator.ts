import type { Column } from '../open-items/columns';
import { bucketsOf, columnsNamed, HEADER_WITHIN } from '../open-items/find-layout';
import { headerWord } from '../open-items/header-word';

const SEPARATORS = [';', ',', '\t', '|'] as const;
const FEWEST_LINES = 2;

export interface FoundSeparator {
  readonly separator: string;
  /** What the line that says most names as columns. */
  readonly columns: ReadonlySet<Column>;
  readonly buckets: number;
  /** Several lines have as many cells: it looks like a table, whatever its columns are called. */
  readonly isTable: boolean;
}

/** The separator with which a line of the beginning names most columns; where none names any, with which most lines are as wide as each other. */
export function findSeparator(text: string): FoundSeparator {
  const lines = text.split(/\r\n|\n|\r/, HEADER_WITHIN).filter((line) => line.trim() !== '');
  const found = SEPARATORS.map((separator) => ({ ...judge(lines, separator), separator }));
  const best = found.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
  return { ...best, isTable: best.alike >= FEWEST_LINES };
}

function judge(lines: readonly string[], separator: string) {
  const rows = lines.map((line) => line.split(separator).map(withoutQuotes));
  const named = rows.map((cells) => ({ columns: columnsNamed(cells.map(headerWord)), buckets: bucketsOf(cells).length }));
  const most = named.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), {
    columns: new Set<Column>(),
    buckets: 0,
  });
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 2) widths.set(length, (widths.get(length) ?? 0) + 1);
  return { ...most, alike: Math.max(0, ...widths.values()) };
}

const sizeOf = ({ columns, buckets }: { columns: ReadonlySet<Column>; buckets: number }): number => columns.size + buckets;
const scoreOf = (found: { columns: ReadonlySet<Column>; buckets: number; alike: number }): number =>
  sizeOf(found) * HEADER_WITHIN + found.alike;
const withoutQuotes = (cell: string): string => cell.replace(/^\s*"|"\s*$/g, '');
