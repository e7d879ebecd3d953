import type { LocalDate } from '@/lib/domain/local-date';
import type { Place, RejectionReason } from '@/lib/sources/contract';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import { ownText } from '../own-text';
import { rejection } from '../rejection';
import type { ControlAccounts } from './control-accounts';
import type { GeneralLedger } from './general-ledger';
import { invoiceRef } from './invoice-ref';
import { signedAmount } from './signed-amount';
import { JOURNAL, TR_LINE, TRANSACTION } from './vocabulary';

export interface JournalSurroundings {
  readonly accounts: ControlAccounts;
  readonly ledger: GeneralLedger;
  readonly dates: DateReader;
  readonly place: () => Place;
}

/** The lines of a sales transaction whose other side, the debtor account, stands only at the head of the journal. */
interface OffsetSide {
  minor: number;
  hasOwnLine: boolean;
  debtor: string;
  ref: string;
  on: LocalDate | null;
}

const emptySide = (): OffsetSide => ({ minor: 0, hasOwnLine: false, debtor: '', ref: '', on: null });

/** Reads journal lines on debtor accounts. */
export class JournalReader {
  readonly typeOfJournal = new Map<string, string>();
  private offset = emptySide();

  constructor(private readonly around: JournalSurroundings) {}

  line(row: XmlRow, transaction: XmlRow, journal: XmlRow, exponent: number): void {
    const account = cell(row, TR_LINE.accID);
    const isOffset = this.hasOffset(journal);
    const isDebtors = this.around.accounts.mayBeDebtors(account);
    if (!isDebtors && !isOffset) return;
    const debtor = cell(row, TR_LINE.custSupID);
    const minor = signedAmount(cell(row, TR_LINE.amnt), cell(row, TR_LINE.amntTp), exponent);
    if (typeof minor !== 'number') {
      this.reject(minor, 'amnt', cell(row, TR_LINE.amnt));
      return;
    }
    const on = this.dateOf(row, transaction);
    const ref = invoiceRef(cell(row, TR_LINE.invRef));
    if (isOffset) this.addOffset(account === cell(journal, JOURNAL.offsetAccID), { minor, debtor, ref, on });
    if (!isDebtors) return;
    if (debtor === '') this.rejectAnonymous(account);
    else this.add({ account, debtor, ref, minor, on, line: cell(row, TR_LINE.nr) }, transaction, journal);
  }

  endJournal(journal: XmlRow): void {
    this.typeOfJournal.set(ownText(cell(journal, JOURNAL.jrnID)), cell(journal, JOURNAL.jrnTp));
  }

  endTransaction(transaction: XmlRow, journal: XmlRow): void {
    if (!this.hasOffset(journal)) return;
    const { minor, hasOwnLine, debtor, ref, on } = this.offset;
    this.offset = emptySide();
    if (hasOwnLine || minor === 0 || debtor === '') return;
    this.add({ account: cell(journal, JOURNAL.offsetAccID), debtor, ref, minor: -minor, on, line: '' }, transaction, journal);
  }

  /** Exact Globe books the receivable of a sale through `offsetAccID` alone; what the lines leave out of balance is the receivable. */
  private hasOffset(journal: XmlRow): boolean {
    return cell(journal, JOURNAL.jrnTp) === 'S' && this.around.accounts.isDebtors(cell(journal, JOURNAL.offsetAccID));
  }

  private addOffset(isOwnLine: boolean, line: Omit<OffsetSide, 'hasOwnLine'>): void {
    this.offset.minor += line.minor;
    this.offset.hasOwnLine ||= isOwnLine;
    this.offset.debtor ||= line.debtor;
    this.offset.ref ||= line.ref;
    this.offset.on ??= line.on;
  }

  private add(
    line: Omit<OffsetSide, 'hasOwnLine'> & { account: string; line: string },
    transaction: XmlRow,
    journal: XmlRow,
  ): void {
    this.around.ledger.add({
      ...line,
      journal: cell(journal, JOURNAL.jrnID),
      journalType: cell(journal, JOURNAL.jrnTp),
      transaction: cell(transaction, TRANSACTION.nr),
    });
  }

  /** The date of the event, else that of the transaction; unreadable ones count as unknown, for a date is no reason to drop an amount here. */
  private dateOf(row: XmlRow, transaction: XmlRow): LocalDate | null {
    return (
      this.around.dates.read(cell(row, TR_LINE.effDate)) ?? this.around.dates.read(cell(transaction, TRANSACTION.trDt)) ?? null
    );
  }

  private rejectAnonymous(account: string): void {
    if (this.around.accounts.isDebtors(account)) this.reject('debtor-missing', 'custSupID', null);
  }

  private reject(reason: RejectionReason, field: string, found: string | null): void {
    if (this.around.ledger.takesRejections) this.around.ledger.reject(rejection(this.around.place(), reason, field, found));
  }
}
