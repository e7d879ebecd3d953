import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { RejectionReason } from '@/lib/sources/contract';
import type { DateReader } from '../date-reader';
import { MAX_TEXT } from '../limits';
import { ownText } from '../own-text';
import type { AmountReader } from './amount-reader';
import type { Column } from './columns';
import { isBlank } from './content-kind';
import type { CellNumbers, Layout } from './layout';
import { numberMinor } from './number-minor';
import { isCreditSide } from './row-words';
import { shownCurrency } from './shown-currency';
import { areSidesByKind } from './sides-by-kind';
import { unbroken } from './unbroken';

/** What is wrong with a row: its first unreadable field. */
export interface CellFault {
  readonly reason: RejectionReason;
  readonly column: Column | null;
  readonly found: string;
}

/** How the cells of one table are read. */
export interface CellReading {
  readonly amounts: AmountReader;
  readonly dates: DateReader;
  readonly isOwedNegative: boolean;
  /** Of a workbook: the day that a number is, in a cell that is not shown as one. */
  readonly dayOf: ((value: number) => string | null) | null;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  $: 'USD',
  'US DOLLAR': 'USD',
  DOLLAR: 'USD',
  '£': 'GBP',
  POUND: 'GBP',
  POND: 'GBP',
  FR: 'CHF',
};
const CURRENCY = /^[A-Z]{3}$/;
/** What a spreadsheet shows where it found nothing: no name and no number. */
const CELL_ERROR = /^#(?:N\/[AB]|NV|REF!|VERW!|BEZUG!|VALUE!|WAARDE!|WERT!|VALEUR!|NAAM\?|NAME\?|NOM\?|NULL!|NUM!|DIV\/0!)$/i;
const DAYS = /^(?:net(?:to)?\s*)?(-?\d{1,3})(?:\s*\p{L}{1,20}){0,2}$/iu;
/** What a package's own export may say in words of its own; that we do not know them is no reason to leave a debt out. */
const FREE_WORDS: ReadonlySet<Column> = new Set(['term_days', 'credit_limit', 'buyer_size', 'buyer_kind', 'direct_debit']);

const EXTRAS: readonly Column[] = ['reference', 'status', 'is_open', 'cleared_by', 'debit_credit', 'baseline_date'];

/** The cells of one row by what they mean. The first that can not be read is kept as the fault of the row; a blank one is null. */
export class RowCells {
  fault: CellFault | null = null;
  /** Whether there are columns that few tables have: most rows need not be asked for them. */
  readonly hasExtras: boolean;
  /** What is open may stand in several columns. */
  private readonly isSpread: boolean;
  /** The sides are invoices and credit notes. */
  private readonly isByKind: boolean;
  private cells: readonly string[] = [];
  private numbers: CellNumbers | undefined;
  private readonly indexOf: ReadonlyMap<Column, number>;
  private readonly currencies = new Map<string, CurrencyCode | null>();

  constructor(
    private readonly layout: Layout,
    private readonly reading: CellReading,
  ) {
    this.indexOf = layout.indexOf;
    this.isSpread =
      layout.buckets.length > 0 || (layout.indexOf.has('debit') && layout.indexOf.has('credit') && !layout.indexOf.has('open'));
    this.isByKind = areSidesByKind(layout);
    this.hasExtras = EXTRAS.some((column) => layout.indexOf.has(column));
  }

  take(cells: readonly string[], numbers?: CellNumbers): void {
    this.cells = cells;
    this.numbers = numbers;
    this.fault = null;
  }

  raw(column: Column): string {
    const index = this.indexOf.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '').trim();
  }

  /** As it stands there, on one line: a cell that looks like a formula is text. */
  text(column: Column): string | null {
    const text = unbroken(this.raw(column));
    if (text === '' || CELL_ERROR.test(text)) return null;
    return text.length > MAX_TEXT ? this.fail('value-too-long', column, text) : ownText(text);
  }

  /** Minor units. */
  amount(column: Column, exponent: number): number | null {
    const index = this.indexOf.get(column);
    return index === undefined ? null : this.amountAt(index, column, exponent);
  }

  /** What is owed in a column, below zero where we owe it, whatever the sign in which the table writes that. */
  owed(column: 'open' | 'amount', exponent: number): number | null {
    const index = this.indexOf.get(column);
    const told = index === undefined ? null : this.amountAt(index, column, exponent);
    const minor = told ?? (this.isSpread ? this.spread(column, exponent) : null);
    if (minor === null || minor === 0) return minor;
    if (this.reading.isOwedNegative) return -minor;
    return this.hasExtras && minor > 0 && this.raw('debit_credit') !== '' && isCreditSide(this.raw('debit_credit'))
      ? -minor
      : minor;
  }

  date(column: Column): LocalDate | null {
    const text = this.raw(column);
    const date = this.reading.dates.read(text);
    return date === undefined ? this.numberedDay(column, text) : date;
  }

  /** Whole days, with or without the words around them. */
  days(column: Column): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const days = DAYS.exec(text)?.[1];
    return days === undefined ? this.fail('value-unknown', column, text) : Number(days);
  }

  /** One of the few words that a column allows; undefined is none of them. */
  word<T>(column: Column, meaning: (text: string) => T | undefined): T | null {
    const text = this.raw(column);
    if (text === '') return null;
    const found = meaning(text);
    return found === undefined ? this.fail('value-unknown', column, text) : found;
  }

  currency(fallback: CurrencyCode): CurrencyCode {
    const text = this.raw('currency');
    if (text === '') return this.shownCurrency(fallback) ?? fallback;
    return this.currencyOf(text) ?? this.fail('currency-unknown', 'currency', text) ?? fallback;
  }

  private shownCurrency(own: CurrencyCode): CurrencyCode | null {
    const open = this.indexOf.get('open');
    if (open !== undefined) return shownCurrency((this.cells[open] ?? '').trim(), own);
    const told = this.layout.buckets.find((index) => !isBlank(this.cells[index] ?? ''));
    return told === undefined ? null : shownCurrency((this.cells[told] ?? '').trim(), own);
  }

  fail(reason: RejectionReason, column: Column, found: string): null {
    if (this.layout.preset !== null && FREE_WORDS.has(column)) return null;
    this.fault ??= { reason, column, found };
    return null;
  }

  private numberedDay(column: Column, text: string): LocalDate | null {
    const number = this.numbers?.[this.indexOf.get(column) ?? -1];
    const day = number === undefined ? null : this.reading.dayOf?.(number);
    const date = day ? this.reading.dates.read(day) : undefined;
    return date === undefined ? this.fail('date-unreadable', column, text) : date;
  }

  private amountAt(index: number, column: Column, exponent: number): number | null {
    const text = (this.cells[index] ?? '').trim();
    if (text === '') return null;
    const number = this.numbers?.[index];
    const minor = number === undefined ? this.reading.amounts.read(text, exponent) : numberMinor(number, exponent);
    return typeof minor === 'number' ? minor : this.fail(minor, column, text);
  }

  /** What is open where no column says it alone: the sum of ages, or the difference of two sides. */
  private spread(column: 'open' | 'amount', exponent: number): number | null {
    if (column === 'amount') return null;
    if (this.layout.buckets.length > 0) return this.sumAt(this.layout.buckets, exponent);
    const [debit, credit] = [this.amount('debit', exponent), this.amount('credit', exponent)];
    if (debit === null && credit === null) return null;
    return (debit ?? 0) - (this.isByKind ? Math.abs(credit ?? 0) : (credit ?? 0));
  }

  private sumAt(indexes: readonly number[], exponent: number): number | null {
    const amounts = indexes.flatMap((index) => this.amountAt(index, 'open', exponent) ?? []);
    return amounts.length === 0 ? null : amounts.reduce((sum, minor) => sum + minor, 0);
  }

  private currencyOf(text: string): CurrencyCode | null {
    const known = this.currencies.get(text);
    if (known !== undefined) return known;
    const upper = text.toUpperCase();
    const code = SYMBOLS[upper] ?? upper;
    const currency = CURRENCY.test(code) ? (code as CurrencyCode) : null;
    if (this.currencies.size < 200) this.currencies.set(ownText(text), currency);
    return currency;
  }
}
