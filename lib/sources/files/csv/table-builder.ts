import type { Notation } from '@/lib/domain/book';
import type { FileConfig } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { DateReader } from '../date-reader';
import type { FileLimits } from '../limits';
import type { Outbox } from '../outbox';
import { AmountReader, decimalMark } from './amount-reader';
import type { Column } from './columns';
import { CsvTable, isBlank } from './csv-table';
import { dateOrders, isoDate } from './date-order';
import { RowCells } from './row-cells';
import { type TableHead, tableHead } from './table-head';

/** Rows looked at before any is read, some 100 kB: which row is the header, and how the table writes amounts and dates. */
const EVIDENCE_ROWS = 1_000;
const AMOUNTS: readonly Column[] = ['open', 'amount', 'credit_limit', 'external_limit'];
const DATES: readonly Column[] = ['due_date', 'invoice_date', 'paid_on', 'as_of', 'customer_since', 'external_date'];

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Holds the first rows back until there is evidence enough to read them, then passes all on. */
export class TableBuilder {
  notation: Notation = { decimalMark: null, dateOrder: null };
  private waiting: Row[] = [];
  private table: CsvTable | null = null;

  constructor(
    private readonly config: FileConfig,
    private readonly limits: FileLimits,
    private readonly outbox: Outbox,
  ) {}

  add(cells: readonly string[], line: number): void {
    if (this.table) this.table.read(cells, line);
    else if (this.waiting.push({ cells, line }) >= EVIDENCE_ROWS) this.settle();
  }

  /** The table, for which no more evidence will come. */
  settle(): CsvTable {
    if (this.table) return this.table;
    if (this.waiting.every(({ cells }) => cells.every(isBlank))) refuse('empty');
    const head = tableHead(
      this.waiting.map(({ cells }) => cells),
      this.limits,
    );
    const rows = this.waiting.slice(head.rowsAbove);
    const table = new CsvTable(head.width, this.cellReader(head, rows), this.config.currency, this.outbox);
    this.table = table;
    for (const { cells, line } of rows) table.read(cells, line);
    this.waiting = [];
    return table;
  }

  private cellReader(head: TableHead, rows: readonly Row[]): RowCells {
    const mark = decimalMark(valuesOf(AMOUNTS, head, rows));
    if (mark === 'both') return refuseAmbiguous(AMOUNTS, head, rows, (values) => decimalMark(values) === 'both');
    const orders = dateOrders(valuesOf(DATES, head, rows));
    if (orders === 'both') return refuseAmbiguous(DATES, head, rows, (values) => dateOrders(values) === 'both');
    this.notation = { decimalMark: mark, dateOrder: orders.slash ?? orders.other };
    return new RowCells(head.indexOf, new AmountReader(mark), new DateReader((text) => isoDate(text, orders)));
  }
}

/** Names the first column that is undecided by itself, else the first there is: together they contradict each other. */
function refuseAmbiguous(
  columns: readonly Column[],
  head: TableHead,
  rows: readonly Row[],
  isBoth: (values: string[]) => boolean,
): never {
  const present = columns.filter((column) => head.indexOf.has(column));
  const column = present.find((name) => isBoth(valuesOf([name], head, rows))) ?? present[0] ?? 'open';
  const found = valuesOf([column], head, rows).find((value) => isBoth([value])) ?? valuesOf([column], head, rows)[0] ?? '';
  return refuse('ambiguous', null, { column, found: found.slice(0, 80) });
}

function valuesOf(columns: readonly Column[], { indexOf }: TableHead, rows: readonly Row[]): string[] {
  const indexes = columns.map((column) => indexOf.get(column)).filter((index) => index !== undefined);
  return rows.flatMap(({ cells }) => indexes.map((index) => (cells[index] ?? '').trim())).filter((value) => value !== '');
}
