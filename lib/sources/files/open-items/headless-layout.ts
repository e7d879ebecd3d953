import type { Column } from './columns';
import { isAmountLike, isCodeLike } from './content-kind';
import type { Layout, TableRow } from './layout';

const DAY = /^(?:19|20)\d{2}[01]\d[0-3]\d$/;
const CURRENCY = /^[A-Z]{3}$/;
/** Number, debtor, two days without dashes, amount, currency: what procurement systems exchange without a header. */
const PLACES: readonly (readonly [Column, (text: string) => boolean])[] = [
  ['invoice', isCodeLike],
  ['debtor_number', isCodeLike],
  ['invoice_date', (text) => DAY.test(text)],
  ['due_date', (text) => DAY.test(text)],
  ['open', isAmountLike],
  ['currency', (text) => CURRENCY.test(text)],
];
const ROWS_LOOKED_AT = 20;

/** The layout of a table without a header, when each of its first rows has it. */
export function headlessLayout(rows: readonly TableRow[]): Layout | null {
  const told = rows.slice(0, ROWS_LOOKED_AT).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const isOurs = told.length > 0 && told.every(({ cells }) => PLACES.every(([, isKind], at) => isKind((cells[at] ?? '').trim())));
  if (!isOurs) return null;
  const indexOf = new Map(PLACES.map(([column], at) => [column, at]));
  return { preset: null, rowsAbove: 0, header: [], indexOf, buckets: [], isAmountOpen: true };
}
