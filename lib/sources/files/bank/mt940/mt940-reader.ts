import { type CurrencyCode, minorUnitExponent } from '@/lib/domain/money';
import { decimal } from '@/lib/sources/files/decimal';
import type { FileLimits } from '@/lib/sources/files/limits';
import { refuse } from '@/lib/sources/refuse';
import type { BankBook } from '../bank-book';
import type { Balance } from '../movement';
import { asIban } from '../other-iban';
import { StatementEntry } from './statement-entry';
import { shortDate } from './statement-line';

/** Only fields that statements have: anything else that looks like one is a text that goes on. */
const FIELD = /^:(20|21|25P?|28C?|60[FM]|61|86|62[FM]|64|65|13D?|34F|90[CD]|NS|940):(.*)$/;
/** A statement ends, once its balance or its sums were told; before that the same characters are text. What comes until the next field is of nobody's. */
const END = /^[-\u00ad](\}|XXX)?\s*$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})\s?([\d.,]+)/;
/** Most begin the first field on a line of its own. */
const ENVELOPE = /^\{1:.*\{4:(?=:20:)/;
const COMMA = 44;

/** Takes the lines of an MT940 file, one statement after the other. */
export class Mt940Reader {
  private tag = '';
  private lines: string[] = [];
  private chars = 0;
  private firstLine = 0;
  private account: string | null = null;
  private currency: CurrencyCode | null = null;
  /** Of the day, which has no balances. */
  private isReport = false;
  private isOpen = false;
  private entry: StatementEntry | null = null;

  constructor(
    private readonly book: BankBook,
    private readonly limits: FileLimits,
  ) {}

  readonly take = (line: string, number: number): void => {
    const [, tag, text = ''] = FIELD.exec(line.replace(ENVELOPE, '')) ?? [];
    if (tag !== undefined) {
      this.endField();
      [this.tag, this.lines, this.chars, this.firstLine] = [tag, [text], text.length, number];
    } else if (END.test(line) && (!this.isOpen || /^(62|90)/.test(this.tag))) {
      this.endField();
      this.tag = '';
    } else if (this.tag !== '') {
      this.lines.push(line);
      this.chars += line.length;
      const limit = this.limits.recordChars;
      if (this.chars + this.lines.length > limit) refuse('line-too-long', { line: this.firstLine }, { limit: String(limit) });
    }
  };

  end(): void {
    this.endField();
    this.endStatement(null);
  }

  private endField(): void {
    const { tag, lines } = this;
    const [first = ''] = lines;
    if (tag === '20') this.startMessage();
    else if (tag === '34F') this.startReport(first);
    else if (tag.startsWith('25')) this.account = accountOf(first);
    else if (tag.startsWith('60')) this.startStatement(balanceOf(first), currencyOf(first));
    else if (tag.startsWith('62')) this.endStatement(balanceOf(first));
    else if (tag === '61') this.startEntry();
    else if (tag === '86') this.entry?.addInfo(lines);
    [this.tag, this.lines] = ['', []];
  }

  private startMessage(): void {
    this.endStatement(null);
    this.isReport = false;
  }

  private startReport(limit: string): void {
    if (!this.isOpen) this.startStatement(null, currencyOf(limit));
    this.isReport = true;
  }

  private startStatement(opening: Balance | null, currency: CurrencyCode | null): void {
    this.endStatement(null);
    this.isOpen = true;
    this.currency = currency;
    this.book.startStatement(this.account, opening);
  }

  private startEntry(): void {
    this.endEntry();
    if (!this.isOpen) this.startStatement(null, null);
    this.entry = new StatementEntry(this.lines, { line: this.firstLine });
  }

  private endEntry(): void {
    const { entry, account, currency } = this;
    const read = entry?.read({ account, currency }) ?? [];
    for (const each of read) this.book.take(each, entry?.place ?? {});
    this.entry = null;
  }

  private endStatement(closing: Balance | null): void {
    this.endEntry();
    if (this.isOpen) this.book.endStatement(closing, { line: this.firstLine }, ':62:', !this.isReport);
    this.isOpen = false;
  }
}

/** An IBAN, also with its bank before it or its currency behind it; else the number as it stands there. */
function accountOf(text: string): string | null {
  const bare = text.trim();
  const number = bare.split('/').at(-1) ?? '';
  return asIban(number.replace(/(?<=\d)\s?[A-Z]{3}$/, '')) ?? asIban(number) ?? (bare || null);
}

/** Of a balance, or of the least amount that a report of the day tells. */
const currencyOf = (text: string): CurrencyCode | null =>
  (/^(?:[CD]\d{6})?([A-Z]{3})/.exec(text)?.[1] ?? null) as CurrencyCode | null;

function balanceOf(text: string): Balance | null {
  const [, mark, day = '', code = '', amount = ''] = BALANCE.exec(text) ?? [];
  const currency = code as CurrencyCode;
  // Rabobank wrote a point before it wrote IBANs.
  const minor = amount.includes(',')
    ? decimal(amount.replaceAll('.', ''), minorUnitExponent(currency), COMMA)
    : decimal(amount, minorUnitExponent(currency));
  if (mark === undefined || typeof minor === 'string') return null;
  return { minor: mark === 'C' || minor === 0 ? minor : -minor, currency, on: shortDate(day) };
}
