import type { DebtorRecord } from '@/lib/domain/debtor';
import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Outbox } from '../outbox';
import { rejection } from '../rejection';
import { csvDebtor } from './csv-debtor';
import { csvItem, type ItemRecord } from './csv-item';
import { ItemIdentity } from './item-identity';
import type { CellFault, RowCells } from './row-cells';

/** What the rows so far could tell; a book is no better than this. */
export interface TableTold {
  items: boolean;
  numbers: boolean;
  invoiceDates: boolean;
  dueDates: boolean;
  settled: boolean;
  orders: boolean;
  limits: boolean;
  terms: boolean;
}

/** Turns the data rows of a table into records. */
export class CsvTable {
  readonly told: TableTold = {
    items: false,
    numbers: false,
    invoiceDates: false,
    dueDates: false,
    settled: false,
    orders: false,
    limits: false,
    terms: false,
  };
  /** The earliest of the dates that the rows speak of: the book as a whole is no newer. */
  asOf: LocalDate | null = null;
  hasRejected = false;
  private readonly debtors = new Set<string>();
  private readonly currencies = new Map<CurrencyCode, number>();
  private readonly identity = new ItemIdentity();
  private latestDebtor = '';

  constructor(
    private readonly width: number,
    private readonly cells: RowCells,
    private readonly fallback: CurrencyCode,
    private readonly outbox: Outbox,
  ) {}

  get hasDebtors(): boolean {
    return this.debtors.size > 0;
  }

  /** The currency of most rows. */
  get currency(): CurrencyCode {
    const [most] = [...this.currencies].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? this.fallback;
  }

  read(row: readonly string[], line: number): void {
    if (row.every(isBlank)) return;
    this.outbox.rows++;
    const fault = this.readRow(row, line);
    if (!fault) return;
    this.hasRejected = true;
    this.outbox.reject(rejection({ line }, fault.reason, fault.column, fault.found));
  }

  private readRow(row: readonly string[], line: number): CellFault | null {
    const { cells } = this;
    if (!this.fits(row)) return { reason: 'columns-differ', column: null, found: `${row.length} ≠ ${this.width}` };
    cells.take(row);
    const number = cells.text('debtor_number');
    if (number === null) return { reason: 'debtor-missing', column: 'debtor_number', found: row.join(' ').trim() };
    const item = csvItem(number, cells, this.fallback);
    const currency = cells.currency(this.fallback);
    const debtor = item === null || this.isNew(number) ? csvDebtor(number, cells, currency) : null;
    const asOf = cells.date('as_of');
    if (cells.fault) return cells.fault;
    const identified = item && this.identity.identify(item, line);
    if (item && !identified) return { reason: 'duplicate', column: 'invoice', found: cells.raw('invoice') };
    this.noteRow(currency, asOf);
    if (debtor) this.takeDebtor(debtor);
    if (identified) this.take(identified);
    return null;
  }

  /** Spreadsheets leave empty cells behind a row. */
  private fits(row: readonly string[]): boolean {
    return row.length === this.width || (row.length > this.width && row.slice(this.width).every(isBlank));
  }

  private isNew(number: string): boolean {
    return number !== this.latestDebtor && !this.debtors.has(number);
  }

  private noteRow(currency: CurrencyCode, asOf: LocalDate | null): void {
    if (asOf !== null && (this.asOf === null || asOf < this.asOf)) this.asOf = asOf;
    this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
  }

  private takeDebtor(debtor: DebtorRecord): void {
    this.debtors.add(debtor.number);
    this.latestDebtor = debtor.number;
    this.told.limits ||= debtor.creditLimit !== undefined;
    this.told.terms ||= debtor.paymentTerm !== undefined;
    this.outbox.add({ kind: 'debtor', debtor });
  }

  private take(record: ItemRecord): void {
    const { told } = this;
    told.items = true;
    told.settled ||= record.kind === 'settled-item';
    told.orders ||= record.kind === 'open-order';
    if (record.kind === 'open-item') {
      told.numbers ||= record.item.number !== null;
      told.invoiceDates ||= record.item.invoiceOn !== null;
      told.dueDates ||= record.item.dueOn !== null;
    }
    this.outbox.add(record);
  }
}

export const isBlank = (cell: string): boolean => cell.trim() === '';
