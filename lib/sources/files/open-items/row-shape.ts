import { isAmountLike, isBlank, isDateLike, isPercentage, isRule } from './content-kind';
import { isKeyedLine } from './debtor-label';
import { ITEM_DATES, indexesOf, type Layout, OPEN_AMOUNTS, type TableRow } from './layout';
import { totalLabel } from './total-label';
import { unbroken } from './unbroken';

/**
 * What a row is by its looks: a line of dashes or a header again (`nothing`) · sums or shares of the whole · a text alone, which may be a debtor
 * above its items · a text with amounts and no date, which may be such a debtor with its sum · an item.
 */
export type RowShape = 'nothing' | 'percentages' | 'total' | 'label' | 'undated' | 'data';

/** A row of units below the header. */
const CURRENCY = /^(?:EUR|USD|GBP|CHF|€)$/;
const MOST_LABELS = 3;
/** A label stands at the left. */
const LABEL_WITHIN = 3;

/** Tells the rows of one table apart. */
export class RowShapes {
  private readonly amounts: readonly number[];
  private readonly dates: readonly number[];
  private readonly header: string;
  private readonly currency: number | undefined;

  constructor(layout: Layout) {
    this.amounts = [...indexesOf(layout, OPEN_AMOUNTS), ...layout.buckets];
    this.dates = indexesOf(layout, ITEM_DATES);
    this.header = keyOf(layout.header);
    this.currency = layout.indexOf.get('currency');
  }

  get hasDates(): boolean {
    return this.dates.length > 0;
  }

  of(row: TableRow): RowShape {
    const { cells } = row;
    const told = cells.filter((cell) => !isBlank(cell));
    if (told.every((cell) => isRule(cell) || CURRENCY.test(cell)) || (this.header !== '' && keyOf(cells) === this.header))
      return 'nothing';
    const texts = told.filter((cell, index) => index === 0 || !isPercentage(cell.trim()));
    if (told.length > 1 && texts.length <= 1 && told.some((cell) => isPercentage(cell.trim()))) return 'percentages';
    const hasAmount = this.amounts.some((index) => isAmountAt(row, index));
    if (this.dates.some((index) => isDateAt(row, index))) return isKeyedLine(told.map((cell) => cell.trim())) ? 'label' : 'data';
    if (!hasAmount) return this.isLabel(cells, told) ? 'label' : 'data';
    const labels = cells.filter((cell, index) => index !== this.currency && !isBlank(cell) && !isAmountLike(cell.trim()));
    if (isTotal(labels)) return 'total';
    return 'undated';
  }

  private isLabel(cells: readonly string[], told: readonly string[]): boolean {
    if (isKeyedLine(told.map((cell) => cell.trim()))) return true;
    return told.length <= MOST_LABELS && cells.findIndex((cell) => !isBlank(cell)) < LABEL_WITHIN;
  }
}

/** No label at all, a total of everything anywhere, or a total of somebody at the left. */
const isTotal = (labels: readonly string[]): boolean =>
  labels.every((label, index) => index === 0 && totalLabel(label)) || labels.some((label) => totalLabel(label)?.of === '');

const isAmountAt = ({ cells, numbers }: TableRow, index: number): boolean =>
  numbers?.[index] !== undefined || isAmountLike((cells[index] ?? '').trim());

/** A workbook may hold a day as a number. */
const isDateAt = ({ cells, numbers }: TableRow, index: number): boolean =>
  numbers?.[index] !== undefined || isDateLike((cells[index] ?? '').trim());

const keyOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('|');

/** The texts of a row that are no amounts, from the left. */
export const labelsOf = ({ cells }: TableRow): string[] =>
  cells.map((cell) => unbroken(cell.trim())).filter((cell) => cell !== '' && !isAmountLike(cell));
