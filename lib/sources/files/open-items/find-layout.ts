import type { TableMapping } from '@/lib/domain/table-mapping';
import { isBucket } from './bucket-name';
import { type Column, namedColumn } from './columns';
import { isAmountLike, isDateLike } from './content-kind';
import { isBrokenOff, joinedHeader } from './header-rows';
import { headerCurrency, headerWord } from './header-word';
import { headlessLayout } from './headless-layout';
import type { Layout, TableRow } from './layout';
import { mappedLayout } from './mapped-layout';
import { plainWord } from './plain-word';
import type { Preset } from './preset';
import { PRESETS } from './presets';
import { resolveColumns } from './resolve-columns';
import { arePartOfSides, areSidesByKind, dropLoneSide } from './sides-by-kind';
import { isOfSuppliers } from './suppliers';
import { isOpenItemsTitle, titlesOf } from './table-titles';
import { hasUnknownAge } from './unknown-age';

/** Titles, dates, parameters and blank rows that reports put above their header. */
export const HEADER_WITHIN = 50;
const FEWEST_BUCKETS = 2;
/** A header without a debtor, whose debtors then stand in rows of their own. */
const FEWEST_COLUMNS = 3;
const RUNNING: ReadonlySet<string> = new Set(['balance', 'saldo', 'solde']);

/** Which layout the table has: as a person mapped it, of a package, or by the common names of its columns. Null: nobody knows, or it is of suppliers. */
export function findLayout(rows: readonly TableRow[], mappings: readonly TableMapping[]): Layout | null {
  const mapped = mappedLayout(rows.slice(0, HEADER_WITHIN), mappings);
  if (mapped) return mapped;
  const words = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map(headerWord));
  const found = presetLayout(rows, words) ?? namedLayout(rows, words) ?? headlessLayout(rows);
  return found && isOfSuppliers(rows.slice(0, found.rowsAbove), found.header) ? null : found;
}

function presetLayout(rows: readonly TableRow[], words: readonly (readonly string[])[]): Layout | null {
  for (const preset of PRESETS) {
    const index = words.findIndex((row, at) => isSigned(preset, row, rows[at]?.cells ?? []));
    const layout = index === -1 ? null : layoutAt(rows, index, preset);
    if (layout) return layout;
  }
  return null;
}

function isSigned({ signature, hasBuckets }: Preset, words: readonly string[], cells: readonly string[]): boolean {
  const has = new Set(words);
  if (!signature.every((names) => names.split(' ').some((name) => has.has(name)))) return false;
  return hasBuckets === undefined || bucketsOf(cells).length >= FEWEST_BUCKETS;
}

/** By the row that names most columns. */
function namedLayout(rows: readonly TableRow[], words: readonly (readonly string[])[]): Layout | null {
  const known = words.map((row, at) => namedIn(row, rows[at]?.cells ?? []));
  const most = Math.max(0, ...known);
  return inTwoRows(rows, most) ?? (most === 0 ? null : layoutAt(rows, known.indexOf(most), null));
}

const namedIn = (words: readonly string[], cells: readonly string[]): number =>
  columnsNamed(words).size + Math.min(bucketsOf(cells).length, FEWEST_BUCKETS);

/** By the first two rows that together name more columns than any row does alone; as many will do where words are broken off. */
function inTwoRows(rows: readonly TableRow[], most: number): Layout | null {
  for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const above = rows[index - 1]?.cells;
    if (!above || [...above, ...row.cells].some(isValue)) continue;
    const cells = joinedHeader(above, row.cells);
    if (namedIn(cells.map(headerWord), cells) > (isBrokenOff(above) ? most - 1 : most))
      return layoutAt(rows.with(index, { ...row, cells }), index, null);
  }
  return null;
}

const isValue = (cell: string): boolean => isAmountLike(cell.trim()) || isDateLike(cell.trim());

export const columnsNamed = (words: readonly string[]): ReadonlySet<Column> =>
  new Set(words.flatMap((word) => namedColumn(word)?.column ?? []));

export const bucketsOf = (cells: readonly string[]): number[] => cells.flatMap((cell, index) => (isBucket(cell) ? [index] : []));

function layoutAt(rows: readonly TableRow[], index: number, preset: Preset | null): Layout | null {
  const header = rows[index]?.cells ?? [];
  const indexOf = resolveColumns(header, rows.slice(index + 1), preset);
  const found = bucketsOf(header).filter((at) => ![...indexOf.values()].includes(at));
  const buckets = found.length >= FEWEST_BUCKETS ? found : [];
  dropLoneSide(header, indexOf);
  const sides = { header, indexOf };
  const hasSides = indexOf.has('debit') && indexOf.has('credit') && !arePartOfSides(sides);
  if (hasSides && !areSidesByKind(sides) && isRunning(header[indexOf.get('open') ?? -1])) indexOf.delete('open');
  const isAmountOpen = placeOpen(indexOf, buckets.length > 0 || hasSides, isListOfOpen(rows.slice(0, index), preset));
  if (preset === null && buckets.length > 0 && !indexOf.has('open') && hasUnknownAge(buckets, indexOf, rows.slice(index)))
    return null;
  // Amounts in the currency of the books, beside that of each invoice.
  if (headerCurrency(header[indexOf.get('open') ?? -1] ?? '')) indexOf.delete('currency');
  const hasOpen = indexOf.has('open') || buckets.length > 0 || hasSides;
  const hasDebtor =
    indexOf.has('debtor_number') || indexOf.has('name') || indexOf.size + Math.min(buckets.length, 1) >= FEWEST_COLUMNS;
  return hasOpen && hasDebtor ? { preset, rowsAbove: index + 1, header, indexOf, buckets, isAmountOpen } : null;
}

/** Beside both sides of an account, a balance is what has added up so far. */
const isRunning = (header: string | undefined): boolean => RUNNING.has(plainWord(header ?? ''));

const isListOfOpen = (titles: readonly TableRow[], preset: Preset | null): boolean =>
  preset?.isAmountOpen === true || isOpenItemsTitle(titlesOf(titles));

/** Finds what is open where no column says so by its name; true when that is the column of amounts. */
function placeOpen(indexOf: Map<Column, number>, hasBuckets: boolean, isListOfOpen: boolean): boolean {
  const total = indexOf.get('total');
  if (indexOf.has('open') || hasBuckets) {
    const column = indexOf.has('open') ? 'amount' : 'open';
    if (total !== undefined && !indexOf.has(column)) indexOf.set(column, total);
    return false;
  }
  const amount = indexOf.get('amount') ?? total;
  if (amount === undefined) return false;
  if (isListOfOpen) indexOf.set('open', amount);
  else indexOf.set('amount', amount);
  if (isListOfOpen) indexOf.delete('amount');
  return isListOfOpen;
}
