import type { UnknownTable } from '@/lib/domain/table-mapping';
import { SourceRefused } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { isAmountLike, isBlank, isDateLike } from './content-kind';
import { HEADER_WITHIN } from './find-layout';
import { guessMapping } from './guess-mapping';
import type { TableRow } from './layout';
import { headerFingerprint, headlessFingerprint } from './mapped-layout';
import { isOfSuppliers } from './suppliers';

const SHOWN = { rows: 8, columns: 40, chars: 60 } as const;
const GUESSED_FROM = 200;
const FEWEST_CELLS = 3;

/**
 * Ends the pull of a table whose columns nobody knows. With `columns-unknown`, and the beginning of the table to ask a person about it; with
 * `column-missing` where asking is of no use, because no column could hold what is open, or of whom; with `no-debtors` for a list of suppliers.
 */
export function refuseUnknown(rows: readonly TableRow[]): never {
  const at = headerIndex(rows) ?? 0;
  if (isOfSuppliers(rows.slice(0, at), rows[at]?.cells ?? [])) return refuse('no-debtors');
  const table = unknownTable(rows);
  const line = rows[at]?.line ?? 1;
  if (!table.guess.includes('open')) return refuse('column-missing', { line }, { column: 'open' });
  if (!table.guess.some((field) => field === 'name' || field === 'debtor_number'))
    return refuse('column-missing', { line }, { column: 'debtor_number' });
  throw new SourceRefused({ kind: 'columns-unknown', place: { line }, fields: {}, table });
}

function unknownTable(rows: readonly TableRow[]): UnknownTable {
  const at = headerIndex(rows);
  const header = at === null ? [] : (rows[at]?.cells ?? []);
  const below = rows.slice(at === null ? 0 : at + 1).filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const data = below.slice(0, GUESSED_FROM).map(({ cells }) => cells);
  return {
    fingerprint: at === null ? headlessFingerprint(rows[0]?.cells.length ?? 0) : headerFingerprint(header),
    header: header.slice(0, SHOWN.columns).map(shown),
    rows: data.slice(0, SHOWN.rows).map((cells) => cells.slice(0, SHOWN.columns).map(shown)),
    guess: guessMapping(header, data).slice(0, SHOWN.columns),
  };
}

const shown = (cell: string): string => cell.trim().slice(0, SHOWN.chars);

/** The row with most texts that are neither amounts nor dates, each once, above the first that has any; null when the first row is data. */
function headerIndex(rows: readonly TableRow[]): number | null {
  const told = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const widths = told.map((cells) => {
    const isHeader = !cells.some((cell) => isAmountLike(cell) || isDateLike(cell)) && new Set(cells).size === cells.length;
    return isHeader ? cells.length : 0;
  });
  const most = Math.max(0, ...widths);
  return most >= Math.min(FEWEST_CELLS, ...told.map((cells) => cells.length || FEWEST_CELLS)) ? widths.indexOf(most) : null;
}
