import type { LocalDate } from '@/lib/domain/local-date';
import type { RejectionReason } from '@/lib/sources/contract';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import type { ControlAccounts } from './control-accounts';
import type { GeneralLedger } from './general-ledger';
import { invoiceRef } from './invoice-ref';
import { type DebtorLine, ItemNetting } from './item-netting';
import { sideByEvidence, sideInLine } from './line-side';
import type { Relations } from './relations';
import { signedAmount } from './signed-amount';
import { SB_LINE } from './vocabulary';

export interface SubLedgerSurroundings {
  readonly relations: Relations;
  readonly accounts: ControlAccounts;
  readonly ledger: GeneralLedger;
  readonly dates: DateReader;
  readonly typeOfJournal: ReadonlyMap<string, string>;
  /** Account by line number of the opening balance. */
  readonly openingAccounts: ReadonlyMap<string, string>;
}

/** Why a line is not taken: the field that is wrong. */
export interface LineFault {
  readonly reason: RejectionReason;
  readonly slot: number;
}

/** The sub-ledgers of customers, in the opening balance and in the year: the best that an audit file has. */
export class SubLedgers {
  readonly netting: ItemNetting;
  hasMutations = false;
  hasOpening = false;

  constructor(
    private readonly around: SubLedgerSurroundings,
    limit: number,
  ) {
    this.netting = new ItemNetting(limit);
  }

  /** A line of `obSubledgers` or `subledgers`; those of suppliers are passed over. `exponent`: decimals of the currency. */
  add(row: XmlRow, ledger: string, exponent: number): LineFault | null {
    const amount = signedAmount(cell(row, SB_LINE.amnt), cell(row, SB_LINE.amntTp), exponent);
    const minor = typeof amount === 'number' ? amount : 0;
    const isPayment = this.isPayment(row, minor);
    if (!this.isOurs(row, ledger, isPayment, minor)) return null;
    this.noteOurs(row);
    if (typeof amount !== 'number') return { reason: amount, slot: SB_LINE.amnt };
    const debtor = cell(row, SB_LINE.custSupID);
    if (debtor === '') return { reason: 'debtor-missing', slot: SB_LINE.custSupID };
    const { dates } = this.around;
    const [invoiceOn, dueOn] = [dates.read(cell(row, SB_LINE.invDt)), dates.read(cell(row, SB_LINE.invDueDt))];
    if (invoiceOn === undefined) return { reason: 'date-unreadable', slot: SB_LINE.invDt };
    if (dueOn === undefined) return { reason: 'date-unreadable', slot: SB_LINE.invDueDt };
    const paidOn = isPayment ? this.bookedOn(row) : null;
    this.take(row, { debtor, ref: invoiceRef(cell(row, SB_LINE.invRef)), minor, isPayment, invoiceOn, dueOn, paidOn });
    return null;
  }

  private take(row: XmlRow, line: DebtorLine): void {
    const openingLine = cell(row, SB_LINE.obLineNr);
    if (openingLine !== '') this.around.ledger.addOpening(line, this.around.openingAccounts.get(openingLine) ?? '');
    this.netting.add(line);
  }

  private noteOurs(row: XmlRow): void {
    if (cell(row, SB_LINE.obLineNr) !== '') this.hasOpening = true;
    else {
      this.hasMutations = true;
      this.around.ledger.drop();
    }
  }

  /** By `mutTp`, else by the journal. An opening line without both is a payment when it is a credit that never falls due. */
  private isPayment(row: XmlRow, minor: number): boolean {
    const kind = cell(row, SB_LINE.mutTp);
    if (kind === 'P' || kind === 'I') return kind === 'P';
    const journal = this.journalType(row);
    if (journal !== '') return journal === 'B' || journal === 'C';
    return minor < 0 && cell(row, SB_LINE.invDueDt) === '';
  }

  private isOurs(row: XmlRow, ledger: string, isPayment: boolean, minor: number): boolean {
    const told = sideInLine(ledger, cell(row, SB_LINE.invPurSalTp));
    if (told !== null) return told;
    const relation = this.around.relations.typeOf(cell(row, SB_LINE.custSupID));
    return sideByEvidence({
      isOnDebtorAccount: this.isOnDebtorAccount(row),
      relation,
      journalType: this.journalType(row),
      isPayment,
      minor,
    });
  }

  /** Known for opening lines, and for what the money and memorial journals booked. */
  private isOnDebtorAccount(row: XmlRow): boolean | null {
    const { accounts } = this.around;
    if (!accounts.isKnown) return null;
    const account = this.around.openingAccounts.get(cell(row, SB_LINE.obLineNr));
    if (account !== undefined) return accounts.isDebtors(account);
    const journal = this.journalType(row);
    return journal === '' || journal === 'S' || journal === 'P' ? null : this.bookedOn(row) !== null;
  }

  private journalType(row: XmlRow): string {
    return this.around.typeOfJournal.get(cell(row, SB_LINE.jrnID)) ?? '';
  }

  private bookedOn(row: XmlRow): LocalDate | null {
    const [journal, transaction, line] = [cell(row, SB_LINE.jrnID), cell(row, SB_LINE.trNr), cell(row, SB_LINE.trLineNr)];
    return this.around.ledger.paymentDates.get({ journal, transaction, line });
  }
}
