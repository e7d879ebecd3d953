import type { LocalDate } from '@/lib/domain/local-date';
import type { RejectionReason } from '@/lib/sources/contract';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import type { DateReader } from '../date-reader';
import { FingerprintMap } from '../fingerprint-map';
import type { ControlAccounts } from './control-accounts';
import type { GeneralLedger } from './general-ledger';
import { type DebtorLine, ItemNetting } from './item-netting';
import type { JournalReader } from './journal-reader';
import { sideByEvidence, sideInLine } from './line-side';
import { matchKey } from './match-key';
import type { Relations } from './relations';
import { signedAmount } from './signed-amount';
import type { SubLedgerType } from './sub-ledger-type';
import { telling } from './telling';
import { SB_LINE } from './vocabulary';

export interface SubLedgerSurroundings {
  readonly relations: Relations;
  readonly accounts: ControlAccounts;
  readonly ledger: GeneralLedger;
  readonly journals: JournalReader;
  readonly dates: DateReader;
  /** Account by line number of the opening balance. */
  readonly openingAccounts: ReadonlyMap<string, string>;
}

/** Why a line is not taken: the field that is wrong. */
export interface LineFault {
  readonly reason: RejectionReason;
  readonly slot: number;
}

/** The sub-ledger that a line stands in. */
export interface LedgerOfLine {
  readonly type: SubLedgerType;
  /** Of the opening balance, not of the year. */
  readonly isOpening: boolean;
}

/** The sub-ledgers of customers, in the opening balance and in the year: the best that an audit file has. */
export class SubLedgers {
  readonly netting: ItemNetting;
  hasMutations = false;
  hasOpening = false;
  /** How often each opening line was read, for packages that write it again among the mutations of the year. */
  private readonly openingLines = new FingerprintMap();
  /** Invoices of suppliers, by relation and number. */
  private readonly others = new FingerprintMap();

  constructor(
    private readonly around: SubLedgerSurroundings,
    limit: number,
  ) {
    this.netting = new ItemNetting(limit);
  }

  /** A line of `obSubledgers` or `subledgers`; those of suppliers are passed over. `exponent`: decimals of the currency. */
  add(row: XmlRow, ledger: LedgerOfLine, exponent: number): LineFault | null {
    const amount = signedAmount(cell(row, SB_LINE.amnt), cell(row, SB_LINE.amntTp), exponent);
    const minor = typeof amount === 'number' ? amount : 0;
    const isPayment = this.isPayment(row, minor);
    if (!this.isOurs(row, ledger, isPayment, minor)) return null;
    this.noteOurs(ledger);
    if (typeof amount !== 'number') return { reason: amount, slot: SB_LINE.amnt };
    const debtor = cell(row, SB_LINE.custSupID);
    if (debtor === '') return { reason: 'debtor-missing', slot: SB_LINE.custSupID };
    const { dates } = this.around;
    const [invoiceOn, dueOn] = [dates.read(cell(row, SB_LINE.invDt)), dates.read(cell(row, SB_LINE.invDueDt))];
    if (invoiceOn === undefined) return { reason: 'date-unreadable', slot: SB_LINE.invDt };
    if (dueOn === undefined) return { reason: 'date-unreadable', slot: SB_LINE.invDueDt };
    const paidOn = isPayment ? this.bookedOn(row) : null;
    const ref = telling(cell(row, SB_LINE.invRef));
    const match = matchKey(cell(row, SB_LINE.matchKeyID), cell(row, SB_LINE.recRef));
    const isTaken = this.take(row, ledger, { debtor, ref, match, minor, isPayment, invoiceOn, dueOn, paidOn });
    return isTaken ? null : { reason: 'number-too-large', slot: SB_LINE.amnt };
  }

  private take(row: XmlRow, { isOpening }: LedgerOfLine, line: DebtorLine): boolean {
    if (isOpening) {
      this.around.ledger.addOpening(line);
      this.openingLines.put(openingKey(line), (this.openingLines.get(openingKey(line)) ?? 0) + 1);
    } else if (this.isOpeningAgain(row, line)) return true;
    return this.netting.add(line);
  }

  /** The same amount of the same invoice, as "other" or in the opening booking: what was open when the year began, told twice. */
  private isOpeningAgain(row: XmlRow, line: DebtorLine): boolean {
    if (!this.hasOpening) return false;
    const isBooked = this.around.journals.isOpeningTransaction(cell(row, SB_LINE.jrnID), cell(row, SB_LINE.trNr));
    if (cell(row, SB_LINE.mutTp) !== 'Z' && !isBooked) return false;
    const times = this.openingLines.get(openingKey(line)) ?? 0;
    if (times > 0) this.openingLines.put(openingKey(line), times - 1);
    return times > 0;
  }

  private noteOurs({ isOpening }: LedgerOfLine): void {
    if (isOpening) this.hasOpening = true;
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
    if (journal !== '' && journal !== 'O') return journal === 'B' || journal === 'C';
    return minor < 0 && cell(row, SB_LINE.invDueDt) === '';
  }

  private isOurs(row: XmlRow, ledger: LedgerOfLine, isPayment: boolean, minor: number): boolean {
    const [debtor, ref] = [cell(row, SB_LINE.custSupID), telling(cell(row, SB_LINE.invRef))];
    const told = sideInLine(ledger.type, cell(row, SB_LINE.invPurSalTp).toUpperCase());
    if (told === false && ref !== '') this.others.put(`${debtor}\n${ref}`, 1);
    if (told !== null) return told;
    return sideByEvidence({
      isOnDebtorAccount: this.isOnDebtorAccount(row, ledger),
      isOfSalesInvoice: this.isOfSalesInvoice(debtor, ref),
      relation: this.around.relations.typeOf(debtor),
      journalType: this.journalType(row),
      isPayment,
      minor,
    });
  }

  /** A payment without a side is for the invoice whose number it names, as far as that came before it. */
  private isOfSalesInvoice(debtor: string, ref: string): boolean | null {
    if (ref === '') return null;
    const [isOurs, isOther] = [this.netting.hasItem(debtor, ref), this.others.get(`${debtor}\n${ref}`) !== undefined];
    return isOurs === isOther ? null : isOurs;
  }

  /** Known for opening lines, and for what the money and memorial journals booked. */
  private isOnDebtorAccount(row: XmlRow, { isOpening }: LedgerOfLine): boolean | null {
    const { accounts, openingAccounts } = this.around;
    if (!accounts.isKnown) return null;
    const account = cell(row, SB_LINE.accID) || openingAccounts.get(cell(row, SB_LINE.obLineNr));
    if (account) return accounts.isDebtors(account);
    const journal = this.journalType(row);
    if (isOpening || journal === '' || journal === 'S' || journal === 'P') return null;
    if (this.bookedOn(row) !== null) return true;
    // Packages number their lines anew here: of somebody who only buys, a line that is not found is no line on another account.
    return this.around.relations.typeOf(cell(row, SB_LINE.custSupID)) === 'C' ? null : false;
  }

  private journalType(row: XmlRow): string {
    return this.around.journals.typeOfJournal.get(cell(row, SB_LINE.jrnID)) ?? '';
  }

  private bookedOn(row: XmlRow): LocalDate | null {
    const [journal, transaction, line] = [cell(row, SB_LINE.jrnID), cell(row, SB_LINE.trNr), cell(row, SB_LINE.trLineNr)];
    return this.around.ledger.paymentDates.get({ journal, transaction, line });
  }
}

const openingKey = ({ debtor, ref, minor }: DebtorLine): string => `${debtor}\n${ref}\n${minor}`;
