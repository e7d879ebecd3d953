import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import type { Outbox } from '../outbox';
import { rejection } from '../rejection';
import { isBlank } from './content-kind';
import { isAge } from './debtor-label';
import { type Debtor, debtorOfRow } from './debtor-of-row';
import { itemOfRow, RowMeaning } from './item-of-row';
import { ItemSink } from './item-sink';
import type { Layout, LayoutTraits, TableRow } from './layout';
import { minorText } from './minor-text';
import type { CellFault, RowCells } from './row-cells';
import { RowDebtor } from './row-debtor';
import { labelsOf, RowShapes } from './row-shape';
import { RowWidth } from './row-width';
import { currencyLabel } from './shown-currency';
import { isOpenItemsTitle } from './table-titles';
import { totalLabel } from './total-label';

const ABSENT = -1;

/** A debtor in a row with the sum of what follows; a balance if nothing does. */
interface Branch {
  readonly row: TableRow;
  readonly told: number | null;
  hasItems: boolean;
}

/** Turns the data rows of a table into records. */
export class OpenItemsTable {
  readonly sink: ItemSink;
  private readonly shapes: RowShapes;
  private readonly debtor: RowDebtor;
  private readonly width: RowWidth;
  private readonly meaning: RowMeaning;
  private readonly balance: RowMeaning;
  private readonly debtorAt: number;
  private readonly invoiceAt: number;
  private branch: Branch | null = null;
  /** The first row of a tree, when nothing belongs to it: it may be the sum of all that follows. */
  private root: Branch | null = null;
  /** A row of words among rows that name their debtor: a heading, if that debtor's rows follow. */
  private heading: { readonly line: number; readonly text: string } | null = null;

  constructor(
    layout: Layout,
    private readonly traits: LayoutTraits,
    private readonly cells: RowCells,
    /** Of rows that name none; a row of its own may set it for those below. */
    private fallback: CurrencyCode,
    private readonly outbox: Outbox,
  ) {
    this.sink = new ItemSink(traits, outbox);
    this.shapes = new RowShapes(layout);
    this.debtor = new RowDebtor(layout, traits);
    this.width = new RowWidth(layout, traits);
    this.balance = new RowMeaning(layout, true);
    this.meaning = traits.isBalances ? this.balance : new RowMeaning(layout, false);
    const { indexOf } = layout;
    this.debtorAt = traits.isGrouped ? ABSENT : (indexOf.get(traits.hasNumbers ? 'debtor_number' : 'name') ?? ABSENT);
    this.invoiceAt = indexOf.get('invoice') ?? ABSENT;
  }

  /** What stands above the header may name the debtor of all that follows. */
  readTitle(row: TableRow): void {
    if (this.traits.isGrouped) this.debtor.label(labelsOf(row), true);
  }

  read(row: TableRow): void {
    if (row.cells.every(isBlank)) return;
    this.outbox.rows++;
    if (this.isItem(row.cells)) this.readItem(row);
    else this.readOther(row);
  }

  end(): void {
    this.endBranch();
    this.sink.flush();
    this.endHeading(null);
    const { root } = this;
    if (!root || this.sink.sums.isAll(root.told)) return;
    this.debtor.label(labelsOf(root.row));
    this.readItem(root.row, this.balance);
  }

  /** A debtor and an invoice: nine rows of ten, which need no closer look. */
  private isItem(cells: readonly string[]): boolean {
    const { debtorAt, invoiceAt } = this;
    return debtorAt !== ABSENT && invoiceAt !== ABSENT && !isBlank(cells[debtorAt] ?? '') && !isBlank(cells[invoiceAt] ?? '');
  }

  private readOther(row: TableRow): void {
    const shape = this.shapes.of(row);
    const currency = shape === 'label' || shape === 'nothing' ? currencyLabel(labelsOf(row), this.fallback) : null;
    if (currency !== null) this.fallback = currency;
    else if (shape === 'total') this.readTotal(row);
    else if (shape === 'label') this.readLabel(row);
    else if (shape === 'undated' && this.traits.isTree) this.startBranch(row);
    else if (shape === 'undated' || shape === 'data') this.readItem(row);
  }

  private readLabel(row: TableRow): void {
    const labels = labelsOf(row);
    if (this.traits.isGrouped) {
      this.endBranch();
      if (this.debtor.label(labels)) this.sink.sums.startGroup();
    } else if (isAge(labels[0] ?? '') || this.debtor.startParent(labels[0] ?? '')) this.sink.sums.startGroup();
    else if (labels.length > 1) this.readItem(row);
    else if (totalLabel(labels[0] ?? '')?.of !== '') {
      this.endHeading(null);
      this.heading = { line: row.line, text: labels[0] ?? '' };
    }
  }

  /** What stood above the rows of the debtor that is named now is no row that could not be read. */
  private endHeading(debtor: Debtor | null): void {
    const { heading } = this;
    this.heading = null;
    if (heading === null || (debtor !== null && this.debtor.isLatest(heading.text))) return;
    this.reject(heading.line, { reason: 'columns-differ', column: null, found: heading.text });
  }

  private startBranch(row: TableRow): void {
    this.endBranch();
    this.debtor.label(labelsOf(row));
    this.sink.sums.startGroup();
    this.branch = { row, told: this.sumOf(row), hasItems: false };
  }

  private endBranch(): void {
    const { branch } = this;
    this.branch = null;
    if (branch?.hasItems) this.compare(branch.row, branch.told, true);
    else if (branch && !this.isOfAll(branch)) this.readItem(branch.row, this.balance);
  }

  /** Reports have a row of their own name with the sum of all: above the first debtor, or at the end. */
  private isOfAll(branch: Branch): boolean {
    const { sums } = this.sink;
    if (sums.isEmpty && this.root === null) this.root = branch;
    return this.root === branch || (sums.isAll(branch.told) && isOpenItemsTitle(labelsOf(branch.row)[0] ?? ''));
  }

  private readTotal(row: TableRow): void {
    const labels = labelsOf(row);
    const of = labels.map(totalLabel).find((label) => label !== null)?.of ?? '';
    const told = this.sumOf(row);
    if (of !== '' && this.isSomebody(of, labels, told)) {
      if (this.traits.isTree) this.startBranch(row);
      else this.readItem(row);
      return;
    }
    this.endBranch();
    this.debtor.endParent();
    this.compare(row, told, of !== '');
  }

  /** A customer may be called Total; in a list of balances, or above its own items, little tells it from a sum. */
  private isSomebody(of: string, labels: readonly string[], told: number | null): boolean {
    const { isBalances, isTree } = this.traits;
    if (this.debtor.isLatest(of)) return false;
    return isBalances || isTree ? !this.sink.sums.isOfAll(told) : labels.length > 1;
  }

  private sumOf({ cells, numbers }: TableRow): number | null {
    this.cells.take(cells, numbers);
    return this.cells.owed('open', minorUnitExponent(this.cells.currency(this.fallback)));
  }

  /** What a table adds up itself has to be what was read. */
  private compare({ line }: TableRow, told: number | null, isOfGroup: boolean): void {
    this.sink.flush();
    const read = told === null ? null : this.sink.sums.differs(told, isOfGroup);
    if (told === null || read === null) return;
    const exponent = minorUnitExponent(this.sink.told.currency ?? this.fallback);
    const found = `${minorText(told, exponent)} ≠ ${minorText(read, exponent)}`;
    this.outbox.reject(rejection({ line }, 'sum-differs', 'open', found));
  }

  private readItem(row: TableRow, meaning = this.meaning): void {
    if (this.branch) this.branch.hasItems = true;
    const fault = this.itemFault(row, meaning);
    // The header comes again on every page.
    if (fault && this.shapes.of(row) !== 'nothing') this.reject(row.line, fault);
  }

  private reject(line: number, { reason, column, found }: CellFault): void {
    this.sink.hasRejected = true;
    this.outbox.reject(rejection({ line }, reason, column, found));
  }

  private itemFault({ cells: row, numbers, line }: TableRow, meaning: RowMeaning): CellFault | null {
    const { cells, sink } = this;
    if (numbers === undefined && !this.width.fits(row)) return this.width.fault(row);
    cells.take(row, numbers);
    const debtor = this.debtor.of(cells);
    if (this.heading) this.endHeading(debtor);
    if (debtor === null) return cells.fault ?? { reason: 'debtor-missing', column: 'debtor_number', found: row.join(' ').trim() };
    const item = itemOfRow(debtor.number, cells, this.fallback, meaning);
    const currency = cells.currency(this.fallback);
    const record = item === null || sink.isNew(debtor.number) ? debtorOfRow(debtor, cells, currency) : null;
    const asOf = cells.date('as_of');
    if (cells.fault) return cells.fault;
    sink.told.row(currency, asOf);
    if (record) sink.takeDebtor(record);
    if (item) sink.takeItem(item, line);
    return null;
  }
}
