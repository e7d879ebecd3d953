import { refuse } from '@/lib/sources/refuse';
import { type DecimalMark, decimalMark } from './amount-reader';
import type { Column } from './columns';
import { isAmountLike } from './content-kind';
import { type DateOrder, type DateOrders, dateOrders } from './date-order';
import { indexesOf, type Layout, type TableRow } from './layout';
import { titleDateOrder } from './table-titles';

/** How a table writes amounts and dates. */
export interface TableNotation {
  readonly mark: DecimalMark | null;
  readonly dates: DateOrders;
}

const AMOUNTS: readonly Column[] = ['open', 'amount', 'debit', 'credit', 'credit_limit', 'external_limit'];
const DATES: readonly Column[] = [
  'due_date',
  'invoice_date',
  'paid_on',
  'as_of',
  'baseline_date',
  'customer_since',
  'external_date',
];
const SHOWN = 80;

interface Evidence {
  readonly titles: string;
  /** What somebody who knows says of the order of day and month. */
  readonly told: DateOrder | null;
  /** No more rows will come. */
  readonly isLast: boolean;
}

/** Null: the order of day and month is not decided yet, and more rows may decide it. Refuses with `ambiguous` what stays open. */
export function tableNotation(
  layout: Layout,
  rows: readonly TableRow[],
  { titles, told, isLast }: Evidence,
): TableNotation | null {
  const amounts = [...valuesAt(indexesOf(layout, AMOUNTS), rows), ...valuesAt(layout.buckets, rows)].filter(isAmountLike);
  const mark = decimalMark(amounts);
  if (mark === 'both')
    return refuseAmbiguous(AMOUNTS, layout, rows, (values) => decimalMark(values.filter(isAmountLike)) === 'both');
  const dates = dateOrders(valuesAt(indexesOf(layout, DATES), rows), told ?? titleDateOrder(titles));
  if (dates !== 'both') return { mark, dates };
  return isLast ? refuseAmbiguous(DATES, layout, rows, (values) => dateOrders(values) === 'both') : null;
}

/** Names the first column that is undecided by itself, else the first there is: together they contradict each other. */
function refuseAmbiguous(
  columns: readonly Column[],
  layout: Layout,
  rows: readonly TableRow[],
  isBoth: (values: string[]) => boolean,
): never {
  const valuesOf = (column: Column) => valuesAt(indexesOf(layout, [column]), rows);
  const present = columns.filter((column) => layout.indexOf.has(column));
  const column = present.find((name) => isBoth(valuesOf(name))) ?? present[0] ?? 'open';
  const found = valuesOf(column).find((value) => isBoth([value])) ?? valuesOf(column)[0] ?? '';
  return refuse('ambiguous', null, {
    column,
    found: found.slice(0, SHOWN),
    ...(columns === DATES ? { asks: 'date-order' } : {}),
  });
}

/** What stands there as text; numbers of a workbook need no reading. */
function valuesAt(indexes: readonly number[], rows: readonly TableRow[]): string[] {
  return rows.flatMap(({ cells, numbers }) =>
    indexes.flatMap((index) => (numbers?.[index] === undefined ? (cells[index] ?? '').trim() || [] : [])),
  );
}
