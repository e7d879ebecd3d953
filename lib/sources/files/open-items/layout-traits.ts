import type { Column } from './columns';
import { isBlank, isYesOrNo, mostly } from './content-kind';
import { debtorLabel } from './debtor-label';
import type { Layout, LayoutTraits, TableRow } from './layout';
import { numberedName } from './numbered-name';
import { plainWord } from './plain-word';
import { labelsOf, type RowShape, RowShapes } from './row-shape';
import { totalLabel } from './total-label';

/** Headers of tables with a row for each line of an invoice. */
const LINE_WORDS = new Set(
  'quantity unitamount unitprice lineamount linetotal itemcode aantal prijs stukprijs regelbedrag regelnr regel artikel artikelcode artikelnr menge einzelpreis artikelnummer zeilenbetrag quantite prixunitaire montantligne article line lineno linenumber'.split(
    ' ',
  ),
);
const MIN_LINE_WORDS = 1;
const CARRIED_SHARE = 0.1;
const FEW = 10;
/** Beside them may stand one for all that are no customers: "Diverse debiteuren". */
const NUMBERED_SHARE = 0.8;

/** "Customer: 100234", above the header. */
const isDebtorTitle = (row: TableRow): boolean => debtorLabel(labelsOf(row))?.isKeyed === true;

interface ShapedRow extends TableRow {
  readonly shape: RowShape;
}

/** Judges how the rows of a table hang together from those that are known so far. */
export function layoutTraits(layout: Layout, rows: readonly TableRow[], titles: readonly TableRow[]): LayoutTraits {
  const shapes = new RowShapes(layout);
  const shaped = shapedRows(rows, shapes);
  const told = shaped.filter(({ shape }) => shape === 'data' || shape === 'undated');
  const dated = told.filter(({ shape }) => shape === 'data');
  const items = dated.length > 0 && shapes.hasDates ? dated : told;
  const labels = shaped.filter(({ shape }) => shape === 'label' || shape === 'undated').length;
  const isGrouped = isGroupedBy(layout, items, labels + titles.filter(isDebtorTitle).length);
  const isBalances = !has(layout, 'invoice') && !shapes.hasDates;
  return {
    isGrouped: isGrouped && !isBalances,
    isTree: isGrouped && shapes.hasDates && isTreeOf(shaped),
    carriesDown: !isGrouped && carriesDown(layout, items),
    trimsRows: trimsRows(layout, shaped),
    lines: layout.preset?.lines ?? linesOf(layout, items),
    isOwedNegative: layout.preset?.isOwedNegative === true && areMostNegative(layout, items),
    isBalances,
    parents: isBalances ? parentsOf(shaped) : new Set(),
    hasNumbers: told.some((row) => textAt(layout, row, 'debtor_number') !== ''),
    hasNumberedNames: hasNumberedNames(
      has(layout, 'debtor_number') ? [] : told.map((row) => textAt(layout, row, 'name')),
      isGrouped ? shaped.flatMap(headingOf) : [],
    ),
  };
}

/** A total of somebody, before there is anything to add up, is a debtor who is called so. */
function shapedRows(rows: readonly TableRow[], shapes: RowShapes): ShapedRow[] {
  const shaped = rows.filter(({ cells }) => !cells.every(isBlank)).map((row) => ({ ...row, shape: shapes.of(row) }));
  const first = shaped.findIndex(({ shape }) => shape === 'data');
  return shaped.map((row, at) => {
    const isSomebody = at < first && row.shape === 'total' && totalLabel(labelsOf(row)[0] ?? '')?.of;
    return isSomebody ? { ...row, shape: 'undated' } : row;
  });
}

const has = ({ indexOf }: Layout, column: Column): boolean => indexOf.has(column);

function textAt({ indexOf }: Layout, { cells }: TableRow, column: Column): string {
  const index = indexOf.get(column);
  return index === undefined ? '' : (cells[index] ?? '').trim();
}

const hasName = (layout: Layout, row: TableRow): boolean => textAt(layout, row, 'name') !== '';
const hasDebtor = (layout: Layout, row: TableRow): boolean => hasName(layout, row) || textAt(layout, row, 'debtor_number') !== '';

/** Most items name nobody, and rows of their own do. */
function isGroupedBy(layout: Layout, items: readonly ShapedRow[], labels: number): boolean {
  if (labels === 0 || items.length === 0) return false;
  const named = items.filter((row) => hasName(layout, row));
  return named.length * 2 < items.length;
}

/** The first item follows a debtor with its sum, not one by its name alone. */
function isTreeOf(shaped: readonly ShapedRow[]): boolean {
  const first = shaped.findIndex(({ shape }) => shape === 'data');
  return shaped.slice(0, Math.max(0, first)).findLast(({ shape }) => shape !== 'nothing')?.shape === 'undated';
}

const headingOf = (row: ShapedRow): string[] =>
  row.shape === 'label' || row.shape === 'undated' ? labelsOf(row).slice(0, 1) : [];

/** Nearly all that name a debtor hold its number too, which by a single one is not known: a name may begin with digits. */
function hasNumberedNames(names: readonly string[], headings: readonly string[]): boolean {
  const distinct = [...new Set([...names, ...headings].filter((name) => name !== ''))];
  return distinct.length > 1 && mostly(distinct, (name) => numberedName(name) !== null, NUMBERED_SHARE);
}

/** Customers with sub-customers below them. */
function parentsOf(shaped: readonly ShapedRow[]): Set<string> {
  const totals = new Set(shaped.flatMap((row) => (row.shape === 'total' ? (totalLabel(labelsOf(row)[0] ?? '')?.of ?? []) : [])));
  return new Set(
    shaped.flatMap((row) => (row.shape === 'label' ? labelsOf(row).slice(0, 1) : [])).filter((label) => totals.has(label)),
  );
}

function carriesDown(layout: Layout, items: readonly ShapedRow[]): boolean {
  const [first] = items;
  if (!first || !hasDebtor(layout, first)) return false;
  const nameless = items.filter((row) => !hasDebtor(layout, row)).length;
  if (nameless > 1 && nameless >= items.length * CARRIED_SHARE) return true;
  return nameless > 0 && items.length <= FEW && !items.some((row, at) => isSameDebtor(layout, row, items[at - 1]));
}

/** In a short table a single blank is one of that kind where no debtor is ever written again in its next row. */
function isSameDebtor(layout: Layout, row: TableRow, before: TableRow | undefined): boolean {
  if (!before || !hasDebtor(layout, row)) return false;
  return (['debtor_number', 'name'] as const).every((column) => textAt(layout, row, column) === textAt(layout, before, column));
}

/** Some rows are short, and none ends with a blank cell: the program leaves them out. */
function trimsRows({ header }: Layout, shaped: readonly ShapedRow[]): boolean {
  const isShort = shaped.some(({ cells }) => cells.length < header.length);
  return isShort && shaped.every(({ cells }) => !isBlank(cells.at(-1) ?? ''));
}

/** In a table of lines the amount of the whole invoice is repeated if it is the same in every row of each invoice. */
function linesOf(layout: Layout, items: readonly ShapedRow[]): LayoutTraits['lines'] {
  const words = layout.header.map(plainWord).filter((word) => LINE_WORDS.has(word));
  if (words.length < MIN_LINE_WORDS || !has(layout, 'invoice')) return null;
  const amounts = new Map<string, Set<string>>();
  for (const row of items) {
    const invoice = textAt(layout, row, 'invoice');
    const open = textAt(layout, row, 'open');
    if (invoice !== '') amounts.set(invoice, (amounts.get(invoice) ?? new Set()).add(open));
  }
  return [...amounts.values()].some(({ size }) => size > 1) ? 'summed' : 'repeated';
}

function areMostNegative(layout: Layout, items: readonly ShapedRow[]): boolean {
  const amounts = items.map((row) => textAt(layout, row, 'open')).filter((text) => text !== '' && !isYesOrNo(text));
  return amounts.filter((text) => /^[^\d]*[-−(]|-$/.test(text)).length * 2 > amounts.length;
}
