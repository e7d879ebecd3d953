import { minorUnitExponent } from '@/lib/domain/money';
import type { DomainRecord, FileConfig, Place } from '@/lib/sources/contract';
import { refuse } from '@/lib/sources/refuse';
import { cell, type XmlRow } from '@/lib/sources/xml/xml-shape';
import { DateReader } from '../date-reader';
import type { FileLimits } from '../limits';
import type { Outbox } from '../outbox';
import { ownText } from '../own-text';
import { rejection } from '../rejection';
import { ControlAccounts } from './control-accounts';
import { GeneralLedger } from './general-ledger';
import type { ItemNetting } from './item-netting';
import { JournalReader } from './journal-reader';
import { type RelationParts, relation } from './relation';
import { RelationBalances } from './relation-balances';
import type { Relations } from './relations';
import { signedAmount } from './signed-amount';
import { type LedgerOfLine, SubLedgers } from './sub-ledgers';
import { vatIdOf } from './vat-id-of';
import { ACCOUNT, COMPANY, HEADER, JOURNAL, OPENING_LINE, RELATION, SB_LINE, TR_LINE } from './vocabulary';
import { xafAmount } from './xaf-amount';
import { xafDate } from './xaf-date';
import { joinedHeader, type XafHeader, xafHeader } from './xaf-header';

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
  readonly balances = new RelationBalances();
  readonly ledger: GeneralLedger;
  readonly journals: JournalReader;
  readonly subLedgers: SubLedgers;
  header: XafHeader;
  administration = '';
  /** VAT id and register number of the company itself, as written; empty: not told. */
  owner = { vatId: '', registrationNumber: '' };
  /** What the opening balance of the debtor accounts comes to. Minor units. */
  openingDebtors = 0;
  private hasHeader = false;
  private hasFaultyLine = false;
  /** By name space or by words that only XAF 4.0 has. */
  private isVersion4 = false;
  private readonly dates = new DateReader(xafDate);
  private readonly openingAccounts = new Map<string, string>();

  constructor(private readonly around: XafSurroundings) {
    const { accounts, dates, openingAccounts } = this;
    const { limits, place, relations } = around;
    this.header = xafHeader([], dates, around.config);
    this.ledger = new GeneralLedger(accounts, relations, limits.entries);
    if (around.isShort) this.ledger.drop();
    const isVersion4 = () => this.isVersion4;
    const yearStart = () => this.header.period?.from ?? null;
    const isListed = (number: string) => relations.isListed(number);
    this.journals = new JournalReader({ accounts, ledger: this.ledger, dates, place, isVersion4, isListed, yearStart });
    const { ledger, journals } = this;
    this.subLedgers = new SubLedgers({ relations, accounts, ledger, journals, dates, openingAccounts }, limits.entries);
  }

  /** Lines on debtors that could not be read; those that name nobody are none. */
  get hasUnreadLines(): boolean {
    return this.hasFaultyLine || this.ledger.rejected.some(({ reason }) => reason !== 'debtor-missing');
  }

  noteVersion4(isVersion4: boolean): void {
    this.isVersion4 ||= isVersion4;
  }

  readHeader(row: XmlRow): void {
    const header = xafHeader(row, this.dates, this.around.config);
    this.header = this.hasHeader ? joinedHeader(this.header, header) : header;
    this.hasHeader = true;
    this.noteVersion4(cell(row, HEADER.RGSVersion) !== '');
    this.noteAdministration(cell(row, HEADER.companyName) || cell(row, HEADER.companyID));
  }

  readCompany(row: XmlRow): void {
    this.noteAdministration(cell(row, COMPANY.companyName) || cell(row, COMPANY.companyIdent));
    this.owner = {
      vatId: ownText(vatIdOf(cell(row, COMPANY.taxRegistrationCountry), cell(row, COMPANY.taxRegIdent))),
      registrationNumber: ownText(cell(row, COMPANY.Commercenr)),
    };
  }

  private noteAdministration(name: string): void {
    if (this.administration !== '' && name !== '' && name !== this.administration) refuse('several-books', this.around.place());
    this.administration ||= ownText(name);
  }

  readRelation(parts: RelationParts): void {
    const { row } = parts;
    const { relations, outbox, place } = this.around;
    const record = relation(parts, this.header.currency);
    if (record.number === '') {
      if (!relations.isComplete) outbox.reject(rejection(place(), 'debtor-missing', 'custSupID', record.name));
      return;
    }
    const opening = this.balance(row, RELATION.opBalDesc, RELATION.opBalTp);
    const closing = this.balance(row, RELATION.clBalDesc, RELATION.clBalTp);
    this.noteVersion4(opening !== null || closing !== null);
    const kind = cell(row, RELATION.custSupTp);
    this.balances.add(record.number, { opening, closing }, relations.isSupplier(kind));
    if (!relations.isComplete) this.tell(relations.add(record, kind));
  }

  endRelations(): void {
    this.tell(this.around.relations.decide());
  }

  /** All is read and weighed: what only served to understand the lines goes, for what they come to takes memory as well. */
  endLines(lines: ItemNetting | null): void {
    this.ledger.paymentDates.clear();
    lines?.close();
  }

  readAccount(row: XmlRow, concepts: readonly string[]): void {
    const codes = [ACCOUNT.RGScode, ACCOUNT.leadReference, ACCOUNT.leadCode, ACCOUNT.leadCrossRef].map((slot) => cell(row, slot));
    this.noteVersion4(cell(row, ACCOUNT.RGScode) !== '');
    const [id, name, type] = [cell(row, ACCOUNT.accID), cell(row, ACCOUNT.accDesc), cell(row, ACCOUNT.accTp)];
    this.accounts.add({ id, name, type, codes: [...codes, ...concepts] });
  }

  readOpeningLine(row: XmlRow): void {
    const account = cell(row, OPENING_LINE.accID);
    this.openingAccounts.set(ownText(cell(row, OPENING_LINE.nr)), ownText(account));
    const minor = signedAmount(cell(row, OPENING_LINE.amnt), cell(row, OPENING_LINE.amntTp), this.exponent);
    if (this.accounts.isDebtors(account) && typeof minor === 'number') this.openingDebtors += minor;
  }

  readSubLedgerLine(row: XmlRow, ledger: LedgerOfLine): void {
    this.around.outbox.rows++;
    const fault = this.subLedgers.add(row, ledger, this.exponent);
    if (!fault) return;
    this.hasFaultyLine = true;
    const field = SB_FIELDS[fault.slot] ?? null;
    this.around.outbox.reject(rejection(this.around.place(), fault.reason, field, cell(row, fault.slot)));
  }

  readJournalLine(row: XmlRow, transaction: XmlRow, journal: XmlRow): void {
    this.around.outbox.rows++;
    if (cell(row, TR_LINE.settDate) !== '') this.isVersion4 = true;
    this.journals.line(row, transaction, journal, this.exponent);
  }

  /** What was sold and bought stands in the sub-ledgers as well. */
  isJournalEnough(journal: XmlRow): boolean {
    const type = cell(journal, JOURNAL.jrnTp);
    return this.around.isShort && (type === 'S' || type === 'P');
  }

  private tell(debtors: readonly Extract<DomainRecord, { kind: 'debtor' }>['debtor'][]): void {
    for (const debtor of debtors) this.around.outbox.add({ kind: 'debtor', debtor });
  }

  /** Null for no amount; one whose side is not told is taken with its own sign. What is not readable is rejected. */
  private balance(row: XmlRow, slot: number, sideSlot: number): number | null {
    const [text, side] = [cell(row, slot), cell(row, sideSlot)];
    if (text === '') return null;
    const minor = side === '' ? xafAmount(text, this.exponent) : signedAmount(text, side, this.exponent);
    if (typeof minor === 'number') return minor;
    const { outbox, place, relations } = this.around;
    const field = slot === RELATION.opBalDesc ? 'opBalDesc' : 'clBalDesc';
    if (!relations.isComplete) outbox.reject(rejection(place(), minor, field, text));
    return null;
  }

  private get exponent(): number {
    return minorUnitExponent(this.header.currency);
  }
}
