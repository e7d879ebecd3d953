import type { LocalDate } from '@/lib/domain/local-date';
import { refuse } from '@/lib/sources/refuse';
import { FingerprintMap } from '../fingerprint-map';
import { ownText } from '../own-text';
import { allocateByMatch } from './allocate-by-match';
import { DateTable } from './date-table';
import { ItemColumns } from './item-columns';
import { laterThan } from './later-than';
import { isOfSettled } from './match-key';
import type { NettedItem } from './netted-item';
import { RefIndex } from './ref-index';

/** One line on a debtor, as a sub-ledger or the general ledger has it. Amounts in minor units, debit positive. */
export interface DebtorLine {
  readonly debtor: string;
  /** Invoice number; '' when the line names none. */
  readonly ref: string;
  /** What the package matched invoices and payments by; '' for nothing. */
  readonly match: string;
  readonly minor: number;
  readonly isPayment: boolean;
  readonly invoiceOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly paidOn: LocalDate | null;
}

const [INVOICE, PAYMENT] = [1, 2];
/** Minor units of all lines together up to which every sum of them is exact, with room for what is added to it. */
const MOST_EXACT = Math.floor(Number.MAX_SAFE_INTEGER / 4);

interface ItemEnds {
  readonly place: number;
  readonly first: number;
  last: number;
}

/** Nets lines per debtor and invoice number, in whatever order they come. Memory grows with the invoices, not with the file. */
export class ItemNetting {
  hasDueDates = false;
  /** Some line names an invoice. */
  hasRefs = false;
  /** Lines of invoices, of which one may have several. */
  invoiceLines = 0;
  private readonly debtors = new Map<string, ItemEnds>();
  private readonly items = new ItemColumns();
  private readonly index = new RefIndex();
  private readonly dates = new DateTable();
  private readonly matches = new FingerprintMap();
  private matchCount = 0;
  private gross = 0;

  /** `limit`: how many items may be kept; one more refuses the file as too large. */
  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** False, and nothing is taken, when sums would no longer be exact: such an amount is a mistake in the file. */
  add(line: DebtorLine): boolean {
    const { items, dates } = this;
    const gross = this.gross + Math.abs(line.minor);
    if (gross > MOST_EXACT) return false;
    this.gross = gross;
    const item = this.itemOf(line);
    items.open[item] = (items.open[item] as number) + line.minor;
    if (line.match !== '' && items.matchOf[item] === 0) items.matchOf[item] = this.matchNumber(line.match);
    if (line.dueOn !== null) this.hasDueDates = true;
    if (line.isPayment) this.addPayment(item, line);
    else {
      this.invoiceLines++;
      items.flags[item] = (items.flags[item] as number) | INVOICE;
      items.invoiced[item] = (items.invoiced[item] as number) + line.minor;
      items.invoiceOn[item] = dates.earlier(items.invoiceOn[item] as number, dates.codeOf(line.invoiceOn));
      // Of an invoice that falls due in parts the first counts: later would call overdue money not due.
      items.dueOn[item] = dates.earlier(items.dueOn[item] as number, dates.codeOf(line.dueOn));
    }
    return true;
  }

  /** Per debtor its items, each debtor once; those without an invoice number last. */
  *[Symbol.iterator](): Generator<readonly [debtor: string, items: readonly NettedItem[]]> {
    for (const debtor of this.debtors.keys()) yield [debtor, this.of(debtor)];
  }

  of(debtor: string): readonly NettedItem[] {
    const ends = this.debtors.get(debtor);
    if (!ends) return [];
    const [numbered, loose]: [NettedItem[], NettedItem[]] = [[], []];
    for (let item = ends.first; ; item = this.items.next[item] as number) {
      (this.items.refs[item] === '' ? loose : numbered).push(this.view(item));
      if (item === ends.last) break;
    }
    return allocateByMatch([...numbered, ...loose]);
  }

  has(debtor: string): boolean {
    return this.debtors.has(debtor);
  }

  hasItem(debtor: string, ref: string): boolean {
    const ends = this.debtors.get(debtor);
    return ends !== undefined && this.index.find(ends.place, ref, this.items) !== -1;
  }

  /** No more lines come: what only served to place them goes. */
  close(): void {
    this.index.clear();
    this.items.close();
  }

  private addPayment(item: number, line: DebtorLine): void {
    const { items, dates } = this;
    items.flags[item] = (items.flags[item] as number) | PAYMENT;
    items.paidOn[item] = dates.later(items.paidOn[item] as number, dates.codeOf(line.paidOn));
    items.saidOn[item] = dates.later(items.saidOn[item] as number, dates.codeOf(line.invoiceOn));
  }

  private view(item: number): NettedItem {
    const { items, dates } = this;
    const flags = items.flags[item] as number;
    const hasInvoice = (flags & INVOICE) !== 0;
    const [invoiceOn, saidOn] = [dates.dateOf(items.invoiceOn[item] as number), dates.dateOf(items.saidOn[item] as number)];
    const booked = dates.dateOf(items.paidOn[item] as number);
    return {
      ref: items.refs[item] as string,
      match: items.matchOf[item] as number,
      open: items.open[item] as number,
      invoiced: items.invoiced[item] as number,
      hasInvoice,
      hasPayment: (flags & PAYMENT) !== 0,
      invoiceOn: hasInvoice ? invoiceOn : (booked ?? saidOn),
      dueOn: dates.dateOf(items.dueOn[item] as number),
      paidOn: booked ?? (hasInvoice ? laterThan(invoiceOn, saidOn) : null),
    };
  }

  private itemOf({ debtor, ref }: DebtorLine): number {
    const ends = this.debtors.get(debtor);
    const known = ends && ref !== '' ? this.index.find(ends.place, ref, this.items) : -1;
    if (known !== -1) return known;
    if (this.items.length >= this.limit) refuse('too-large', null, { limit: String(this.limit) });
    const item = this.items.add(ends?.place ?? this.debtors.size, ownText(ref));
    if (ref !== '') {
      this.hasRefs = true;
      this.index.add(item, this.items);
    }
    if (ends) {
      this.items.next[ends.last] = item;
      ends.last = item;
    } else this.debtors.set(ownText(debtor), { place: this.debtors.size, first: item, last: item });
    return item;
  }

  private matchNumber(match: string): number {
    const known = this.matches.get(match);
    if (known !== undefined) return known;
    const number = isOfSettled(match) ? -++this.matchCount : ++this.matchCount;
    this.matches.put(match, number);
    return number;
  }
}
