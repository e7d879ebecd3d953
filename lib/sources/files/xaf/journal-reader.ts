import type { LocalDate } from '@/lib/domain/local-date';
import type { Place, RejectionReason } from '@/lib/sources/contract';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import { FingerprintMap } from '../fingerprint-map';
import { ownText } from '../own-text';
import { rejection } from '../rejection';
import type { ControlAccounts } from './control-accounts';
import type { GeneralLedger } from './general-ledger';
import { journalKind } from './journal-kind';
import { matchKey } from './match-key';
import { signedAmount } from './signed-amount';
import { telling } from './telling';
import { twoSidedAmount } from './two-sided-amount';
import { JOURNAL, TR_LINE, TRANSACTION } from './vocabulary';

export interface JournalSurroundings {
  readonly accounts: ControlAccounts;
  readonly ledger: GeneralLedger;
  readonly dates: DateReader;
  readonly place: () => Place;
  /** XAF 4.0, where a line's date is that of its invoice. */
  readonly isVersion4: () => boolean;
  /** Whether the file lists a relation of this number. */
  readonly isListed: (number: string) => boolean;
  /** First day of the financial year. */
  readonly yearStart: () => LocalDate | null;
}

interface LineParts {
  readonly minor: number;
  readonly debtor: string;
  readonly ref: string;
  readonly match: string;
  readonly invoiceOn: LocalDate | null;
  readonly bookedOn: LocalDate | null;
}

/** The lines of a sales transaction whose other side, the debtor account, stands only at the head of the journal. */
interface OffsetSide {
  hasOwnLine: boolean;
  parts: LineParts | null;
}

const ZERO = /^0+$/;

/** Reads journal lines on debtor accounts. */
export class JournalReader {
  readonly typeOfJournal = new Map<string, string>();
  /** What opening lines on debtor accounts come to that name no debtor. Minor units. */
  anonymousOpening = 0;
  private readonly openingTransactions = new FingerprintMap();
  private offset: OffsetSide = { hasOwnLine: false, parts: null };

  constructor(private readonly around: JournalSurroundings) {}

  line(row: XmlRow, transaction: XmlRow, journal: XmlRow, exponent: number): void {
    const account = cell(row, TR_LINE.accID);
    const kind = journalKind(journal);
    const isOffset = this.hasOffset(journal, kind);
    const isDebtors = this.around.accounts.mayBeDebtors(account);
    if (!isDebtors && !isOffset) return;
    const amount = amountOf(row, exponent);
    if (typeof amount.minor !== 'number') {
      this.reject(amount.minor, amount.field, cell(row, amount.slot));
      return;
    }
    const parts = this.partsOf(row, transaction, amount.minor);
    if (isOffset) this.addOffset(account === cell(journal, JOURNAL.offsetAccID), parts);
    if (!isDebtors) return;
    if (parts.debtor === '') this.takeAnonymous(account, parts.minor, isOpening(transaction, kind));
    else this.add(account, cell(row, TR_LINE.nr), parts, transaction, journal);
  }

  endJournal(journal: XmlRow): void {
    this.typeOfJournal.set(ownText(cell(journal, JOURNAL.jrnID)), journalKind(journal));
  }

  endTransaction(transaction: XmlRow, journal: XmlRow): void {
    const { hasOwnLine, parts } = this.offset;
    if (parts === null) return;
    this.offset = { hasOwnLine: false, parts: null };
    if (hasOwnLine || parts.minor === 0 || parts.debtor === '') return;
    this.add(cell(journal, JOURNAL.offsetAccID), '', { ...parts, minor: -parts.minor }, transaction, journal);
  }

  isOpeningTransaction(journal: string, transaction: string): boolean {
    return this.openingTransactions.get(`${journal}\n${transaction}`) !== undefined;
  }

  /** Exact Globe books the receivable of a sale through `offsetAccID` alone; what the lines leave out of balance is the receivable. */
  private hasOffset(journal: XmlRow, kind: string): boolean {
    const account = cell(journal, JOURNAL.offsetAccID);
    return kind === 'S' && account !== '' && this.around.accounts.mayBeDebtors(account);
  }

  private addOffset(isOwnLine: boolean, line: LineParts): void {
    const before = this.offset.parts;
    this.offset.hasOwnLine ||= isOwnLine;
    this.offset.parts = before
      ? {
          minor: before.minor + line.minor,
          debtor: before.debtor || line.debtor,
          ref: before.ref || line.ref,
          match: before.match || line.match,
          invoiceOn: before.invoiceOn ?? line.invoiceOn,
          bookedOn: before.bookedOn ?? line.bookedOn,
        }
      : line;
  }

  private add(account: string, line: string, parts: LineParts, transaction: XmlRow, journal: XmlRow): void {
    const kind = journalKind(journal);
    const opening = isOpening(transaction, kind);
    const [journalId, number] = [cell(journal, JOURNAL.jrnID), cell(transaction, TRANSACTION.nr)];
    if (opening) this.openingTransactions.put(`${journalId}\n${number}`, 1);
    const isTaken = this.around.ledger.add({
      ...parts,
      invoiceOn: opening ? this.beforeYear(parts.invoiceOn) : parts.invoiceOn,
      account,
      line,
      isOpening: opening,
      journal: journalId,
      journalType: kind,
      transaction: number,
    });
    if (!isTaken) this.reject('number-too-large', 'amnt', String(parts.minor));
  }

  /** The day that the opening was booked says nothing of the invoice. */
  private beforeYear(date: LocalDate | null): LocalDate | null {
    const start = this.around.yearStart();
    return date !== null && start !== null && date < start ? date : null;
  }

  /** Unreadable dates count as unknown, for a date is no reason to drop an amount here. Before XAF 4.0 a line's own date is that of the event. */
  private partsOf(row: XmlRow, transaction: XmlRow, minor: number): LineParts {
    const { dates, isVersion4 } = this.around;
    const effective = dates.read(cell(row, TR_LINE.effDate)) ?? null;
    const entered = dates.read(cell(transaction, TRANSACTION.trDt)) ?? null;
    return {
      minor,
      debtor: this.debtorOf(row),
      ref: telling(cell(row, TR_LINE.invRef) || cell(row, TR_LINE.documentID)),
      match: matchKey(cell(row, TR_LINE.matchKeyID), cell(row, TR_LINE.recRef)),
      invoiceOn: effective ?? entered,
      bookedOn: isVersion4() ? (entered ?? effective) : (effective ?? entered),
    };
  }

  /** Some packages write the account of a line where its relation belongs. */
  private debtorOf(row: XmlRow): string {
    const number = cell(row, TR_LINE.custSupID);
    return number === cell(row, TR_LINE.accID) && !this.around.isListed(number) ? '' : number;
  }

  private takeAnonymous(account: string, minor: number, opening: boolean): void {
    if (!this.around.accounts.isDebtors(account)) return;
    if (opening) this.anonymousOpening += minor;
    else this.reject('debtor-missing', 'custSupID', null);
  }

  private reject(reason: RejectionReason, field: string, found: string | null): void {
    if (this.around.ledger.takesRejections) this.around.ledger.reject(rejection(this.around.place(), reason, field, found));
  }
}

const isOpening = (transaction: XmlRow, kind: string): boolean =>
  kind === 'O' || ZERO.test(cell(transaction, TRANSACTION.periodNumber));

function amountOf(row: XmlRow, exponent: number): { minor: number | RejectionReason; field: string; slot: number } {
  const [debit, credit] = [cell(row, TR_LINE.debitAmount), cell(row, TR_LINE.creditAmount)];
  if (debit === '' && credit === '')
    return {
      minor: signedAmount(cell(row, TR_LINE.amnt), cell(row, TR_LINE.amntTp), exponent),
      field: 'amnt',
      slot: TR_LINE.amnt,
    };
  const minor = twoSidedAmount(debit, credit, exponent);
  return debit === ''
    ? { minor, field: 'creditAmount', slot: TR_LINE.creditAmount }
    : { minor, field: 'debitAmount', slot: TR_LINE.debitAmount };
}
