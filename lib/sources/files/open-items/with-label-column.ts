import { type Column, namedColumn } from './columns';
import { isNameLike, mostly } from './content-kind';
import { headerWord } from './header-word';
import type { Layout, TableRow } from './layout';
import { layoutTraits } from './layout-traits';
import { plainWord } from './plain-word';

const NO_BALANCE: readonly Column[] = ['invoice', 'invoice_date', 'due_date'];
const DESCRIPTIONS: ReadonlySet<string> = new Set(['libelle', 'intitule', 'bezeichnung', 'omschrijving', 'description']);
const LOOKED_AT = 200;

/**
 * The first column of reports that are trees has no name of its own, or one that says too little: it holds the debtors, with their invoices below
 * them where these have rows of their own.
 */
export function withLabelColumn(layout: Layout, rows: readonly TableRow[]): Layout {
  const { indexOf, header, buckets, preset } = layout;
  const description = descriptionColumn(layout, rows);
  if (description !== null) return described(layout, description);
  const isFree = ![...indexOf.values(), ...buckets].includes(0);
  const word = plainWord(header[0] ?? '');
  if (!isFree || header.length === 0 || (word !== '' && preset === null)) return layout;
  if (!indexOf.has('invoice') && layoutTraits(layout, rows, []).isTree) return withFirst(layout, 'invoice');
  const isBalance = !indexOf.has('invoice') && !indexOf.has('invoice_date') && !indexOf.has('due_date');
  const isNameless = !indexOf.has('name') && !indexOf.has('debtor_number');
  return isNameless && (isBalance || namedColumn(word)?.column === 'name') ? withFirst(layout, 'name') : layout;
}

/** In a list of balances, what describes a row is the name of its debtor. */
function descriptionColumn({ indexOf, header, buckets }: Layout, rows: readonly TableRow[]): number | null {
  if (NO_BALANCE.some((column) => indexOf.has(column)) || isNamed(indexOf.get('name'), header)) return null;
  const at = header.findIndex((cell, index) => DESCRIPTIONS.has(plainWord(cell)) && !buckets.includes(index));
  return at !== -1 &&
    mostly(
      rows.slice(0, LOOKED_AT).map(({ cells }) => cells[at] ?? ''),
      isNameLike,
    )
    ? at
    : null;
}

/** Letters may have passed the codes of debtors off as their names. */
const isNamed = (at: number | undefined, header: readonly string[]): boolean =>
  at !== undefined && namedColumn(headerWord(header[at] ?? ''))?.column === 'name';

function described(layout: Layout, at: number): Layout {
  const codes = layout.indexOf.get('debtor_number') ?? layout.indexOf.get('name');
  const numbers: [Column, number][] = codes === undefined ? [] : [['debtor_number', codes]];
  return { ...layout, indexOf: new Map([...layout.indexOf, ...numbers, ['name', at]]) };
}

const withFirst = (layout: Layout, column: 'invoice' | 'name'): Layout => ({
  ...layout,
  indexOf: new Map([...layout.indexOf, [column, 0]]),
});
