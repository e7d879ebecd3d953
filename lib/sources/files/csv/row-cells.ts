import type { LocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { RejectionReason } from '@/lib/sources/contract';
import type { DateReader } from '../date-reader';
import { MAX_TEXT } from '../limits';
import { ownText } from '../own-text';
import type { AmountReader } from './amount-reader';
import type { Column } from './columns';

/** What is wrong with a row: its first unreadable field. */
export interface CellFault {
  readonly reason: RejectionReason;
  readonly column: Column | null;
  readonly found: string;
}

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', $: 'USD', '£': 'GBP', FR: 'CHF' };
const CURRENCY = /^[A-Z]{3}$/;
const DAYS = /^(-?\d{1,3})(?:\s*\p{L}+)?$/u;

/** The cells of one row by what they mean. The first that can not be read is kept as the fault of the row; a blank one is null. */
export class RowCells {
  fault: CellFault | null = null;
  private cells: readonly string[] = [];
  private readonly currencies = new Map<string, CurrencyCode | null>();

  constructor(
    private readonly indexOf: ReadonlyMap<Column, number>,
    private readonly amounts: AmountReader,
    private readonly dates: DateReader,
  ) {}

  take(cells: readonly string[]): void {
    this.cells = cells;
    this.fault = null;
  }

  raw(column: Column): string {
    const index = this.indexOf.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '').trim();
  }

  /** As it stands there: a cell that looks like a formula is text. */
  text(column: Column): string | null {
    const text = this.raw(column);
    if (text === '') return null;
    return text.length > MAX_TEXT ? this.fail('value-too-long', column, text) : ownText(text);
  }

  /** Minor units. */
  amount(column: Column, exponent: number): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const minor = this.amounts.read(text, exponent);
    return typeof minor === 'number' ? minor : this.fail(minor, column, text);
  }

  date(column: Column): LocalDate | null {
    const text = this.raw(column);
    const date = this.dates.read(text);
    return date === undefined ? this.fail('date-unreadable', column, text) : date;
  }

  /** Whole days, with or without the word behind them. */
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
    if (text === '') return fallback;
    return this.currencyOf(text) ?? this.fail('currency-unknown', 'currency', text) ?? fallback;
  }

  fail(reason: RejectionReason, column: Column, found: string): null {
    this.fault ??= { reason, column, found };
    return null;
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
