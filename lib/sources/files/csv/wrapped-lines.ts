import { FILE_LIMITS, type FileLimits } from '../limits';
import { HEADER_WITHIN } from '../open-items/find-layout';
import { CsvRows, type RowHandler } from './csv-rows';

/** A name with a separator in it is no table. */
const FEWEST_CELLS = 3;

/**
 * Hands on the rows of a table of which programs put whole lines between quotes, as if each were one cell: `"1001;Jansen;12,50"`. Spreadsheets do so
 * with a file that they did not split, and then only with its lines that have quotes themselves, which they double. `head`: the beginning of the
 * file. A line counts as such a one only where it splits into as many cells as others of the table have.
 */
export function withoutWrapping(head: string, separator: string, onRow: RowHandler, limits: FileLimits): RowHandler {
  const width = usualWidth(head, separator);
  return (cells, line) => {
    const [only = ''] = cells;
    const inner = cells.length === 1 && only.includes(separator) ? cellsOf(only, separator, limits) : cells;
    onRow(inner.length === width ? inner : cells, line);
  };
}

/** How many cells most lines of the beginning have, wrapped or not. */
function usualWidth(head: string, separator: string): number {
  const times = new Map<number, number>();
  for (const text of head.split(/\r\n|\n|\r/, HEADER_WITHIN)) {
    const cells = cellsOf(text, separator, FILE_LIMITS);
    const { length } = cells.length === 1 ? cellsOf(cells[0] ?? '', separator, FILE_LIMITS) : cells;
    if (length >= FEWEST_CELLS) times.set(length, (times.get(length) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

/** The cells of one line; none where its quotes do not close. */
function cellsOf(text: string, separator: string, limits: FileLimits): readonly string[] {
  let found: readonly string[] = [];
  const rows = new CsvRows(separator, (cells) => (found = cells), limits);
  rows.write(`${text}\n`);
  return found;
}
