import type { LocalDate } from '@/lib/domain/local-date';
import type { Rejection } from '@/lib/sources/contract';
import type { ControlAccounts } from './control-accounts';
import { type DebtorLine, ItemNetting } from './item-netting';
import { PaymentDates } from './payment-dates';

/** A journal line on an account that may hold receivables. */
export interface LedgerLine {
  readonly account: string;
  /** Relation number; '' when the line names none. */
  readonly debtor: string;
  readonly ref: string;
  /** Debit positive. */
  readonly minor: number;
  readonly on: LocalDate | null;
  readonly journal: string;
  /** `jrnTp`: B bank, C cash, S sales, P purchase, M memorial. */
  readonly journalType: string;
  readonly transaction: string;
  readonly line: string;
}

/** Rejections wait until it is sure that the ledger's lines are needed; so many of one kind tell enough. */
const MOST_REJECTED = 10_000;
const ALL_ACCOUNTS = '';

/**
 * What the journals tell of debtors, kept in case the file turns out to hold no sub-ledger, which would come last. Where the list of accounts
 * names no debtor account, each balance account is netted apart, and the one that sales are debited to is taken in the end.
 */
export class GeneralLedger {
  readonly paymentDates = new PaymentDates();
  readonly rejected: Rejection[] = [];
  private readonly byAccount = new Map<string, ItemNetting>();
  private readonly salesByAccount = new Map<string, number>();
  hasLines = false;
  private isNeeded = true;

  constructor(
    private readonly accounts: ControlAccounts,
    private readonly limit: number,
  ) {}

  add(line: LedgerLine): void {
    const { account, debtor, ref, minor, on, journalType } = line;
    const isBooking = journalType === 'S' || journalType === 'P';
    if (!isBooking && on !== null) this.paymentDates.set(line, on);
    if (!this.isNeeded) return;
    this.hasLines = true;
    if (journalType === 'S' && minor > 0) this.salesByAccount.set(account, (this.salesByAccount.get(account) ?? 0) + 1);
    const isPayment = isPaymentLine(line);
    const [invoiceOn, paidOn] = isPayment ? [null, on] : [on, null];
    this.nettingOf(account).add({ debtor, ref, minor, isPayment, invoiceOn, dueOn: null, paidOn });
  }

  /** An item that was open when the year began. */
  addOpening(line: DebtorLine, account: string): void {
    if (this.isNeeded) this.nettingOf(account).add(line);
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
    if (this.accounts.isKnown) return this.byAccount.get(ALL_ACCOUNTS) ?? null;
    const [sales] = [...this.salesByAccount].sort(([, one], [, other]) => other - one);
    return sales ? (this.byAccount.get(sales[0]) ?? null) : null;
  }

  private nettingOf(account: string): ItemNetting {
    const key = this.accounts.isKnown ? ALL_ACCOUNTS : account;
    const netting = this.byAccount.get(key) ?? new ItemNetting(this.limit);
    this.byAccount.set(key, netting);
    return netting;
  }
}

/** By the journal; where that does not tell, a credit to a customer is taken for money. */
function isPaymentLine({ journalType, minor }: LedgerLine): boolean {
  if (journalType === 'B' || journalType === 'C') return true;
  return journalType !== 'S' && journalType !== 'P' && minor < 0;
}
