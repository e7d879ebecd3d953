import type { Column } from './columns';
import type { Preset } from './preset';

/** A row of cells, from whatever file. */
export interface TableRow {
  readonly cells: readonly string[];
  /** 1-based; of a workbook the number of the row. */
  readonly line: number;
  /** Of a workbook: what its cells hold as numbers, by index. Their text is then for showing only. */
  readonly numbers?: CellNumbers;
}

export type CellNumbers = readonly (number | undefined)[];

/** Where in a table is what. */
export interface Layout {
  readonly preset: Preset | null;
  /** How many of the rows come before the data. */
  readonly rowsAbove: number;
  /** Cells of the header; empty for a table that has none. */
  readonly header: readonly string[];
  readonly indexOf: ReadonlyMap<Column, number>;
  /** Columns of ages. */
  readonly buckets: readonly number[];
  /** The column `open` is that of the amounts: it says nothing of what was there before a part was paid. */
  readonly isAmountOpen: boolean;
}

/** How the rows of a table hang together, judged from the first of them. */
export interface LayoutTraits {
  /** Debtors stand in rows of their own, above their items. */
  readonly isGrouped: boolean;
  /** Such a row holds the sum of what follows. */
  readonly isTree: boolean;
  /** A debtor is written once, and its further rows leave it blank. */
  readonly carriesDown: boolean;
  /** Rows end with their last filled cell. */
  readonly trimsRows: boolean;
  readonly lines: 'repeated' | 'summed' | null;
  /** Amounts to be received are below zero. */
  readonly isOwedNegative: boolean;
  /** Balances alone: neither invoices nor dates. */
  readonly isBalances: boolean;
  /** Names above balances that are parts of theirs, which a total of that name ends. */
  readonly parents: ReadonlySet<string>;
  /** Debtors have numbers; without, they are known by their names. */
  readonly hasNumbers: boolean;
  /** Every name of a debtor has its number before or behind it, as `10001 Bakker` or `Bakker (10001)`. */
  readonly hasNumberedNames: boolean;
}

/** Where dates and amounts of items stand. */
export const indexesOf = ({ indexOf }: Layout, columns: readonly Column[]): number[] =>
  columns.flatMap((column) => indexOf.get(column) ?? []);

export const OPEN_AMOUNTS: readonly Column[] = ['open', 'amount', 'total', 'debit', 'credit'];
export const ITEM_DATES: readonly Column[] = ['invoice_date', 'due_date'];
