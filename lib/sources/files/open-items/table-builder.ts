import type { Notation } from '@/lib/domain/book';
import type { FileConfig } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { DateReader } from '../date-reader';
import type { FileLimits } from '../limits';
import type { Outbox } from '../outbox';
import { AmountReader } from './amount-reader';
import { isBlank } from './content-kind';
import { isoDate } from './date-order';
import { findLayout, HEADER_WITHIN } from './find-layout';
import { headerCurrency } from './header-word';
import type { Layout, TableRow } from './layout';
import { layoutTraits } from './layout-traits';
import { OpenItemsTable } from './open-items-table';
import { plainWord } from './plain-word';
import { type CellReading, RowCells } from './row-cells';
import { titleCurrency } from './shown-currency';
import { type TableNotation, tableNotation } from './table-notation';
import { titlesOf } from './table-titles';
import { refuseUnknown } from './unknown-table';
import { withLabelColumn } from './with-label-column';

/** Rows looked at before any is read, some 100 kB: which layout it is, and how the table writes amounts and dates. */
const EVIDENCE_ROWS = 1_000;
/** Where those leave the order of day and month open, more are waited for: a single date may decide it. */
const MOST_ROWS = 64_000;

/** Holds the first rows back until there is evidence enough to read them, then passes all on. */
export class TableBuilder {
  notation: Notation = { decimalMark: null, dateOrder: null };
  layout: Layout | null = null;
  titles = '';
  /** How dates that stand above the header are read. */
  dates: TableNotation['dates'] = { slash: null, other: null };
  private waiting: TableRow[] = [];
  private wanted = EVIDENCE_ROWS;
  private table: OpenItemsTable | null = null;

  constructor(
    private readonly config: FileConfig,
    private readonly limits: FileLimits,
    private readonly outbox: Outbox,
    /** Of a workbook: the day that a number is. */
    private readonly dayOf: CellReading['dayOf'] = null,
  ) {}

  add(row: TableRow): void {
    if (this.table) this.readRow(this.table, row);
    else if (this.waiting.push(row) >= this.wanted) this.tryToSettle();
  }

  /** The table, for which no more rows will come. */
  end(): OpenItemsTable {
    const table = this.table ?? this.settle(true) ?? refuse('empty');
    table.end();
    return table;
  }

  private tryToSettle(): void {
    this.wanted = Math.min(this.wanted * 2, MOST_ROWS);
    this.settle(this.waiting.length >= MOST_ROWS);
  }

  /** Null: more rows are needed. */
  private settle(isLast: boolean): OpenItemsTable | null {
    const { waiting } = this;
    if (waiting.every(({ cells }) => cells.every(isBlank))) refuse('empty');
    this.checkWidth();
    const found = findLayout(waiting, this.config.mappings ?? []) ?? refuseUnknown(waiting);
    const rows = waiting.slice(found.rowsAbove).filter((row) => isOurs(found, row));
    const layout = withLabelColumn(found, rows);
    this.titles = titlesOf(waiting.slice(0, layout.rowsAbove));
    const notation = tableNotation(layout, rows, { titles: this.titles, told: this.config.dateOrder ?? null, isLast });
    return notation && this.begin(layout, rows, notation);
  }

  private begin(layout: Layout, rows: readonly TableRow[], { mark, dates }: TableNotation): OpenItemsTable {
    const titles = this.waiting.slice(0, Math.max(0, layout.rowsAbove - 1));
    const traits = layoutTraits(layout, rows, titles);
    this.notation = { decimalMark: mark, dateOrder: dates.slash ?? dates.other };
    this.layout = layout;
    this.dates = dates;
    const reading = {
      amounts: new AmountReader(mark),
      dates: new DateReader((text) => isoDate(text, dates)),
      isOwedNegative: traits.isOwedNegative,
      dayOf: this.dayOf,
    };
    const named = headerCurrency(layout.header[layout.indexOf.get('open') ?? -1] ?? '');
    const currency = named ?? titleCurrency(this.titles, this.config.currency) ?? this.config.currency;
    const table = new OpenItemsTable(layout, traits, new RowCells(layout, reading), currency, this.outbox);
    for (const row of titles) table.readTitle(row);
    for (const row of rows) table.read(row);
    this.waiting = [];
    this.table = table;
    return table;
  }

  private readRow(table: OpenItemsTable, row: TableRow): void {
    if (!this.layout?.preset?.onlyRows || isOurs(this.layout, row)) table.read(row);
  }

  private checkWidth(): void {
    const wide = this.waiting.slice(0, HEADER_WITHIN).find(({ cells }) => cells.length > this.limits.columns);
    if (wide?.cells.slice(this.limits.columns).some((cell) => !isBlank(cell)))
      refuse('too-many-columns', { line: wide.line }, { limit: String(this.limits.columns) });
  }
}

/** Whether a row is about a customer, where the layout says which are. */
function isOurs({ preset, header }: Layout, { cells }: TableRow): boolean {
  if (!preset?.onlyRows) return true;
  const { column, begins } = preset.onlyRows;
  return (cells[header.findIndex((cell) => plainWord(cell) === column)] ?? '').trim().startsWith(begins);
}
