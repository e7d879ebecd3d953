import type { BookAbout, BookGap, EvidenceRung } from '@/lib/domain/book';
import { money } from '@/lib/domain/money';
import type { DomainRecord } from '@/lib/sources/contract';
import { ownerTold } from '../owner-told';
import { balanceRecord, debtorRecords, type ItemRecord, statedRecords } from './debtor-records';
import { areInvoiceRefs, type Evidence } from './evidence';
import type { NettedItem } from './netted-item';
import type { Relations } from './relations';
import type { XafBook } from './xaf-book';

/** What a whole audit file comes to: the records of its debtors, and what it could not tell. */
export class XafFindings {
  private hasSettled = false;
  /** Minor units that customers paid and no invoice is known for. */
  private unallocated = 0;
  private hasUnallocated = false;
  private hasUndated = false;
  /** Of stated balances: all that is open is known item by item, or something remains of one that no invoice explains. */
  private hasItems = false;
  private hasRemainder = false;

  constructor(
    private readonly book: XafBook,
    private readonly relations: Relations,
    private readonly evidence: Evidence,
  ) {}

  /** Lines on debtors are there, and none names an invoice. */
  get isNumberless(): boolean {
    return this.evidence.lines?.hasRefs === false;
  }

  /** The numbers that lines name are those of invoices, as far as anything tells. */
  get hasInvoiceRefs(): boolean {
    const { lines } = this.evidence;
    return lines !== null && areInvoiceRefs(lines);
  }

  /** Each debtor that was not told before, then its items. */
  *records(): Generator<DomainRecord> {
    const { lines, isStated } = this.evidence;
    if (lines) for (const [number, items] of lines) yield* this.ofDebtor(number, items);
    if (!isStated) return;
    for (const number of this.book.balances.relations())
      if (!lines?.has(number) && this.mayOwe(number)) yield* this.ofDebtor(number, []);
  }

  /** Complete once all records were taken. */
  about(): BookAbout {
    const { software, currency, asOf, asOfFrom, period } = this.book.header;
    const { administration, owner } = this.book;
    return {
      software,
      currency,
      asOf,
      asOfFrom,
      period,
      administration: administration || null,
      ...ownerTold(owner),
      rung: this.rung,
      listing: 'complete',
      gaps: this.gaps(),
      ...(this.unallocated > 0 && Number.isSafeInteger(this.unallocated)
        ? { unallocated: money(this.unallocated, currency) }
        : {}),
    };
  }

  /** A stated balance that invoices explain to the cent is a list of invoices, and leads as one (formats.md B). */
  private get rung(): EvidenceRung {
    const { rung, isStated } = this.evidence;
    return isStated && this.hasItems && !this.hasRemainder ? 'reconstructed' : rung;
  }

  private *ofDebtor(number: string, items: readonly NettedItem[]): Generator<DomainRecord> {
    const records = this.recordsOf(number, items);
    this.note(items, records);
    const debtor = records.length > 0 ? this.relations.owing(number) : null;
    if (debtor) yield { kind: 'debtor', debtor };
    yield* records;
  }

  private recordsOf(number: string, lines: readonly NettedItem[]): ItemRecord[] {
    const { currency } = this.book.header;
    const { items, isStated } = this.evidence;
    if (isStated) return statedRecords(number, items ? lines : [], this.statedBalance(number, lines), currency);
    return items ? debtorRecords(number, lines, currency) : balanceRecord(number, sumOf(lines), currency);
  }

  /** As the file states it; where it says nothing of this relation at the end of the year: the beginning and the lines since. */
  private statedBalance(number: string, lines: readonly NettedItem[]): number {
    const { opening, closing } = this.book.balances.of(number);
    return closing ?? (this.book.ledger.hasOpening ? 0 : (opening ?? 0)) + sumOf(lines);
  }

  /** Of a relation without a line on the debtor account: a customer, or one of unknown kind that owes. */
  private mayOwe(number: string): boolean {
    const kind = this.relations.typeOf(number);
    if (kind === 'C') return true;
    return (kind === 'B' || kind === '') && this.statedBalance(number, []) > 0;
  }

  private note(items: readonly NettedItem[], records: readonly ItemRecord[]): void {
    for (const record of records) {
      if (record.item.id === 'balance') this.hasRemainder = true;
      else this.hasItems = true;
      if (record.kind === 'settled-item') this.hasSettled = true;
      else if (record.item.kind === 'payment-on-account') this.unallocated -= record.item.open.minor;
      else if (record.item.kind === 'invoice' && record.item.dueOn === null) this.hasUndated = true;
    }
    this.hasUnallocated ||= items.some(
      ({ ref, hasInvoice, hasPayment, open }) => hasPayment && open !== 0 && (ref === '' || !hasInvoice),
    );
  }

  private gaps(): BookGap[] {
    const { openingDebtors, journals, ledger, subLedgers } = this.book;
    const { rung } = this;
    const { isStated } = this.evidence;
    const hasOpeningItems = rung === 'reconstructed' || rung === 'balances' ? ledger.hasOpening : subLedgers.hasOpening;
    const missing: Readonly<Record<BookGap, boolean>> = {
      'due-dates': rung !== 'due-dates' || this.hasUndated,
      'settled-items': !this.hasSettled,
      'open-orders': true,
      'credit-limits': !this.relations.hasLimits,
      'payment-terms': true,
      'unallocated-payments': this.hasUnallocated,
      'opening-items': openingDebtors + journals.anonymousOpening !== 0 && !hasOpeningItems && !isStated,
    };
    return (Object.keys(missing) as BookGap[]).filter((gap) => missing[gap]);
  }
}

const sumOf = (items: readonly NettedItem[]): number => items.reduce((sum, { open }) => sum + open, 0);
