import { minorUnitExponent } from '@/lib/domain/money';
import type { FileConfig, Place } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import { DateReader } from '../date-reader';
import type { FileLimits } from '../limits';
import type { Outbox } from '../outbox';
import { ownText } from '../own-text';
import { rejection } from '../rejection';
import { ControlAccounts } from './control-accounts';
import { GeneralLedger } from './general-ledger';
import { JournalReader } from './journal-reader';
import { relation } from './relation';
import type { Relations, RelationType } from './relations';
import { signedAmount } from './signed-amount';
import { SubLedgers } from './sub-ledgers';
import { HEADER, JOURNAL, OPENING_LINE, RELATION, SB_LINE } from './vocabulary';
import { xafHeader } from './xaf-header';

const SB_FIELDS = Object.keys(SB_LINE);

export interface XafSurroundings {
  readonly config: FileConfig;
  readonly limits: FileLimits;
  readonly outbox: Outbox;
  readonly relations: Relations;
  /** The file ends with sub-ledgers, so the journals are read only for when money came in. */
  readonly isShort: boolean;
  readonly place: () => Place;
}

/** What is learnt of debtors while an audit file goes by, element after element. */
export class XafBook {
  readonly accounts = new ControlAccounts();
  readonly ledger: GeneralLedger;
  readonly subLedgers: SubLedgers;
  header: ReturnType<typeof xafHeader>;
  /** What customers owed when the year began, as far as the opening balance of the debtor accounts tells. Minor units. */
  openingDebtors = 0;
  private readonly dates = new DateReader();
  private readonly journals: JournalReader;
  private readonly openingAccounts = new Map<string, string>();

  constructor(private readonly around: XafSurroundings) {
    const { accounts, dates, openingAccounts } = this;
    const { limits, place, relations } = around;
    this.header = xafHeader([], dates, around.config);
    this.ledger = new GeneralLedger(accounts, limits.entries);
    if (around.isShort) this.ledger.drop();
    this.journals = new JournalReader({ accounts, ledger: this.ledger, dates, place });
    const { typeOfJournal } = this.journals;
    this.subLedgers = new SubLedgers(
      { relations, accounts, ledger: this.ledger, dates, typeOfJournal, openingAccounts },
      limits.entries,
    );
  }

  readHeader(row: XmlRow): void {
    const version = cell(row, HEADER.auditfileVersion);
    if (version !== '') refuse('version-unsupported', this.around.place(), { version });
    this.header = xafHeader(row, this.dates, this.around.config);
  }

  readRelation(row: XmlRow, address: XmlRow, account: string): void {
    const { relations, outbox, place } = this.around;
    if (relations.isComplete) return;
    const isVersion4 = [RELATION.Commercenr, RELATION.opBalTp, RELATION.clBalDesc].some((slot) => cell(row, slot) !== '');
    if (isVersion4) refuse('version-unsupported', place(), { version: '4.0' });
    const record = relation(row, address, account, this.header.currency);
    if (record.number === '') {
      outbox.reject(rejection(place(), 'debtor-missing', 'custSupID', record.name));
      return;
    }
    const customer = relations.add(record, cell(row, RELATION.custSupTp).toUpperCase() as RelationType);
    if (customer) outbox.add({ kind: 'debtor', debtor: customer });
  }

  readOpeningLine(row: XmlRow): void {
    const account = cell(row, OPENING_LINE.accID);
    this.openingAccounts.set(ownText(cell(row, OPENING_LINE.nr)), ownText(account));
    const minor = signedAmount(cell(row, OPENING_LINE.amnt), cell(row, OPENING_LINE.amntTp), this.exponent);
    if (this.accounts.isDebtors(account) && typeof minor === 'number') this.openingDebtors += minor;
  }

  readSubLedgerLine(row: XmlRow, ledger: string): void {
    this.around.outbox.rows++;
    const fault = this.subLedgers.add(row, ledger.toUpperCase(), this.exponent);
    if (!fault) return;
    const field = SB_FIELDS[fault.slot] ?? null;
    this.around.outbox.reject(rejection(this.around.place(), fault.reason, field, cell(row, fault.slot)));
  }

  readJournalLine(row: XmlRow, transaction: XmlRow, journal: XmlRow): void {
    this.around.outbox.rows++;
    this.journals.line(row, transaction, journal, this.exponent);
  }

  endTransaction(transaction: XmlRow, journal: XmlRow): void {
    this.journals.endTransaction(transaction, journal);
  }

  endJournal(journal: XmlRow): void {
    this.journals.endJournal(journal);
  }

  /** What was sold and bought stands in the sub-ledgers as well. */
  isJournalEnough(journal: XmlRow): boolean {
    const type = cell(journal, JOURNAL.jrnTp);
    return this.around.isShort && (type === 'S' || type === 'P');
  }

  private get exponent(): number {
    return minorUnitExponent(this.header.currency);
  }
}
