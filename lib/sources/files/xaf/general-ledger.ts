import type { LocalDate } from '@/lib/domain/local-date';
import type { Rejection } from '@/lib/sources/contract';
import type { ControlAccounts } from './control-accounts';
import { type DebtorLine, ItemNetting } from './item-netting';
import { PaymentDates } from './payment-dates';
import type { Relations } from './relations';

/** A journal line on an account that may hold receivables. */
export interface LedgerLine {
  readonly account: string;
  /** Relation number; '' when the line names none. */
  readonly debtor: string;
  readonly ref: string;
  readonly match: string;
  /** Debit positive. */
  readonly minor: number;
  /** The date of the invoice, should this be one. */
  readonly invoiceOn: LocalDate | null;
  /** The day of the booking. */
  readonly bookedOn: LocalDate | null;
  /** What was owed before the year began, written as a booking. */
  readonly isOpening: boolean;
  readonly journal: string;
  /** B bank, C cash, S sales, P purchase, M memorial, as `journalKind` tells. */
  readonly journalType: string;
  readonly transaction: string;
  readonly line: string;
}

/** Rejections wait until it is sure that the ledger's lines are needed; so many of one kind tell enough. */
const MOST_REJECTED = 10_000;
const ALL_ACCOUNTS = '';

/**
 * What the journals tell of debtors, kept in case the file turns out to hold no sub-ledger, which would come last. Where the list of accounts
 * names no debtor account, each balance account is netted apart, and the one that customers are debited to is taken in the end.
 */
export class GeneralLedger {
  readonly paymentDates = new PaymentDates();
  readonly rejected: Rejection[] = [];
  hasLines = false;
  /** What was open when the year began is there debtor by debtor. */
  hasOpening = false;
  private readonly byAccount = new Map<string, ItemNetting>();
  private readonly opening: ItemNetting;
  private readonly salesByAccount = new Map<string, number>();
  private readonly customersByAccount = new Map<string, number>();
  private hasOpeningItems = false;
  private isNeeded = true;
  private chosen: ItemNetting | null = null;

  constructor(
    private readonly accounts: ControlAccounts,
    private readonly relations: Relations,
    private readonly limit: number,
  ) {
    this.opening = new ItemNetting(limit);
  }

  /** False: the amount is more than sums can hold. */
  add(line: LedgerLine): boolean {
    const { account, debtor, ref, match, minor, bookedOn, isOpening, journalType } = line;
    const isBooking = journalType === 'S' || journalType === 'P';
    if (!isBooking && bookedOn !== null) this.paymentDates.set(line, bookedOn);
    // The opening sub-ledger tells the same, invoice by invoice.
    if (!this.isNeeded || (isOpening && this.hasOpeningItems)) return true;
    if (isOpening) this.hasOpening = true;
    else this.hasLines = true;
    this.count(line);
    const isPayment = isPaymentLine(line);
    const [invoiceOn, paidOn] = isPayment ? [null, bookedOn] : [line.invoiceOn, null];
    return this.nettingOf(account).add({ debtor, ref, match, minor, isPayment, invoiceOn, dueOn: null, paidOn });
  }

  /** An item of the opening sub-ledger. */
  addOpening(line: DebtorLine): void {
    this.hasOpening = true;
    this.hasOpeningItems = true;
    if (this.isNeeded) this.opening.add(line);
  }

  get takesRejections(): boolean {
    return this.isNeeded && this.rejected.length < MOST_REJECTED;
  }

  reject(row: Rejection): void {
    if (this.takesRejections) this.rejected.push(row);
  }

  /** A sub-ledger tells the same and more. */
  drop(): void {
    if (!this.isNeeded) return;
    this.isNeeded = false;
    this.byAccount.clear();
    this.rejected.length = 0;
  }

  /** The items on the debtor account; null when nothing tells of debtors. */
  netting(): ItemNetting | null {
    this.chosen ??= this.choose();
    return this.chosen;
  }

  private choose(): ItemNetting | null {
    const account = this.accounts.isKnown ? ALL_ACCOUNTS : (most(this.salesByAccount) ?? most(this.customersByAccount));
    const netting = account === null ? undefined : this.byAccount.get(account);
    const others = this.accounts.isKnown ? this.namedLate() : [];
    if (this.opening.isEmpty && others.length === 0) return netting ?? null;
    const all = netting ?? new ItemNetting(this.limit);
    for (const some of [...others, this.opening]) addAll(some, all);
    return all;
  }

  /** What was on debtor accounts before the list of accounts said which they are: in some files it comes last. */
  private namedLate(): readonly ItemNetting[] {
    return [...this.byAccount].flatMap(([account, netting]) => (this.accounts.isDebtors(account) ? [netting] : []));
  }

  private count({ account, debtor, minor, journalType, isOpening }: LedgerLine): void {
    if (this.accounts.isKnown || minor <= 0 || isOpening) return;
    const kind = this.relations.typeOf(debtor);
    if (journalType === 'S') increment(this.salesByAccount, account);
    if (kind === 'C' || (kind === 'B' && journalType !== 'P')) increment(this.customersByAccount, account);
  }

  private nettingOf(account: string): ItemNetting {
    const key = this.accounts.isKnown ? ALL_ACCOUNTS : account;
    const netting = this.byAccount.get(key) ?? new ItemNetting(this.limit);
    this.byAccount.set(key, netting);
    return netting;
  }
}

function addAll(some: ItemNetting, all: ItemNetting): void {
  for (const [debtor, items] of some)
    for (const { ref, open, invoiced, hasInvoice, hasPayment, invoiceOn, dueOn, paidOn } of items) {
      const line = { debtor, ref, match: '', invoiceOn, dueOn, paidOn };
      if (hasInvoice) all.add({ ...line, minor: invoiced, isPayment: false, paidOn: null });
      if (hasPayment || !hasInvoice)
        all.add({ ...line, minor: open - invoiced, isPayment: true, invoiceOn: hasInvoice ? null : invoiceOn });
    }
}

/** By the journal; where that does not tell, a credit to a customer is taken for money. */
function isPaymentLine({ journalType, minor }: LedgerLine): boolean {
  if (journalType === 'B' || journalType === 'C') return true;
  return journalType !== 'S' && journalType !== 'P' && minor < 0;
}

const increment = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

const most = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
