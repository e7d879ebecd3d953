import { parseLocalDate } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { Place } from '@/lib/sources/contract';
import { oneLine } from '@/lib/sources/files/one-line';
import type { XmlShape } from '@/lib/sources/xml/xml-shape';
import type { BankBook } from '../bank-book';
import type { Balance, EntryFault } from '../movement';
import { asIban } from '../other-iban';
import { type Entry, entryShape } from './entry';
import { amountShape, around, type CamtAmount, dayShape, group } from './group';
import { type Booking, movements } from './movements';
import { type SignedAmount, signed } from './signed';

/** Types of the balances before the first and after the last entry. */
const OPENING: ReadonlySet<string> = new Set(['OPBD', 'PRCD']);
const CLOSING = 'CLBD';
/** Between two pages of one statement. */
const INTERIM = 'ITBD';
const DAY_CHARS = 10;
const BOOKED: ReadonlySet<string> = new Set(['BOOK', '']);

/** Reads statements, reports and notifications alike: they differ in the name of their element, and in that only statements must have balances. */
export class CamtReader {
  readonly shape: XmlShape;
  private account = '';
  private owner = '';
  private currency = '';
  /** The day on which the bank made it. */
  private madeOn = '';
  private opening: Balance | null = null;
  private closing: Balance | null = null;
  private interim: Balance[] = [];
  private isOpen = false;

  constructor(
    private readonly book: BankBook,
    private readonly place: () => Place,
  ) {
    const statement = (isWhole: boolean) => group([], () => this.endStatement(isWhole), this.children());
    this.shape = around({
      BkToCstmrStmt: around({ Stmt: statement(true) }),
      BkToCstmrAcctRpt: around({ Rpt: statement(false) }),
      BkToCstmrDbtCdtNtfctn: around({ Ntfctn: statement(false) }),
    });
  }

  private children(): Record<string, XmlShape> {
    const account = (text: string) => (this.account ||= text);
    return {
      CreDtTm: group(['#text'], (field) => (this.madeOn = field('#text').slice(0, DAY_CHARS))),
      Acct: group(['Ccy'], (field) => (this.currency = field('Ccy')), {
        Id: group(['IBAN'], (field) => account(field('IBAN')), { Othr: group(['Id'], (field) => account(field('Id'))) }),
        Ownr: group(['Nm'], (field) => (this.owner = oneLine(field('Nm')))),
      }),
      Bal: this.balanceShape(),
      Ntry: entryShape((entry) => this.takeEntry(entry)),
    };
  }

  private balanceShape(): XmlShape {
    let [type, day] = ['', ''];
    let amount: CamtAmount = { text: '', currency: '' };
    return group(['CdtDbtInd'], (field) => this.takeBalance(type, signed(amount, field('CdtDbtInd'), this.fallback), day), {
      Tp: around({ CdOrPrtry: group(['Cd'], (field) => (type = field('Cd'))) }),
      Amt: amountShape((found) => (amount = found)),
      Dt: dayShape((found) => (day = found)),
    });
  }

  private get fallback(): CurrencyCode | null {
    return this.currency === '' ? null : (this.currency as CurrencyCode);
  }

  private get own(): string | null {
    return asIban(this.account) ?? (this.account || null);
  }

  private takeBalance(type: string, amount: SignedAmount | string, day: string): void {
    if (typeof amount === 'string') return;
    const balance: Balance = { ...amount, on: parseLocalDate(day) };
    if (OPENING.has(type)) this.opening ??= balance;
    if (type === CLOSING) this.closing = balance;
    if (type === INTERIM) this.interim.push(balance);
  }

  private start(): void {
    if (this.isOpen) return;
    // A page that is not the first begins with what the one before it ended with.
    this.opening ??= this.interim.shift() ?? null;
    this.book.startStatement(this.own, this.opening, this.owner || null);
    this.isOpen = true;
  }

  private takeEntry(entry: Entry): void {
    this.start();
    if (!BOOKED.has(entry.status)) return;
    const place = this.place();
    const booking = this.booking(entry);
    if ('reason' in booking) {
      this.book.take(booking, place);
      return;
    }
    const found = movements(entry, booking);
    if (!found.addUp) this.book.warn(place, 'TxDtls', entry.amount.text);
    for (const movement of found.movements) this.book.take(movement, place);
  }

  private booking({ amount: { text, currency }, side, bookedOn, valueOn }: Entry): Booking | EntryFault {
    const amount = signed({ text, currency }, side, this.fallback);
    if (typeof amount === 'string') return { reason: amount, field: 'Amt', found: `${text} ${currency} ${side}`.trim() };
    // A notification may leave both out; the bank told of it no earlier than it happened.
    const day = bookedOn || valueOn || this.madeOn;
    const on = parseLocalDate(day);
    if (on === null) return { reason: 'date-unreadable', field: 'BookgDt', found: day };
    return { on, valueOn: parseLocalDate(valueOn), amount, own: this.own };
  }

  private endStatement(isWhole: boolean): void {
    this.start();
    // What a report of the day has in between is no end of what it lists.
    const closing = this.closing ?? (isWhole ? (this.interim.at(-1) ?? null) : null);
    this.book.endStatement(closing, this.place(), 'Bal', isWhole);
    [this.account, this.owner, this.currency, this.madeOn] = ['', '', '', ''];
    [this.opening, this.closing, this.interim, this.isOpen] = [null, null, [], false];
  }
}
