import type { LocalDate } from '@/lib/domain/local-date';
import { type CurrencyCode, type Money, minorUnitExponent, money } from '@/lib/domain/money';
import type { RejectionReason } from '@/lib/sources/contract';
import { cell } from '@/lib/sources/xml/xml-shape';
import { DateReader } from '../date-reader';
import { decimal } from '../decimal';
import { MAX_TEXT } from '../limits';
import { rejection } from '../rejection';
import { documentKind } from './document-kind';
import type { DocumentReader } from './document-reader';
import { dueDate, termDays } from './due-date';
import type { ReadDocument, UblDocument } from './ubl-document';
import { DOCUMENT } from './ubl-fields';

const CURRENCY = /^[A-Z]{3}$/;
/** A date of XML Schema may name its time zone, and programs write a moment for a day; the day stands before it. */
const DAY = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]{5,20})?(?:Z|[+-]\d\d:\d\d)?$/;
const isoDate = (text: string): string | null => DAY.exec(text)?.[1] ?? null;

/** The invoice that the texts make, or why they make none. */
export function documentOf(read: DocumentReader, file: string | null): ReadDocument {
  const making = new Making(read);
  const document = making.document(file);
  if (making.fault === null) return { document, rejected: null };
  const { reason, field, found } = making.fault;
  const place = { ...(file === null ? {} : { file }), ...read.payable.place };
  return { document: null, rejected: rejection(place, reason, field, found) };
}

interface Fault {
  readonly reason: RejectionReason;
  readonly field: string;
  readonly found: string;
}

/** Reads the texts one by one and remembers the first that cannot be read. */
class Making {
  fault: Fault | null = null;
  private readonly dates = new DateReader(isoDate);

  constructor(private readonly read: DocumentReader) {}

  document(file: string | null): UblDocument {
    const { read } = this;
    const kind = this.kind();
    const issuedOn = this.date('IssueDate', this.text('IssueDate'));
    const days = termDays(read.termNotes);
    return {
      file,
      kind,
      number: this.number(),
      issuedOn,
      dueOn: dueDate(this.date('DueDate', this.text('DueDate') || read.dueDate), issuedOn, days),
      termDays: days,
      payable: this.payable(kind),
      isDirectDebit: read.isDirectDebit,
      payerAccount: read.payerAccount,
      references: this.references(),
      supplier: read.supplier.party(),
      customer: read.customer.party(),
    };
  }

  private text(field: keyof typeof DOCUMENT): string {
    return cell(this.read.row, DOCUMENT[field]);
  }

  private kind(): UblDocument['kind'] {
    const code = this.text('InvoiceTypeCode') || this.text('CreditNoteTypeCode');
    return documentKind(this.read.root, code) ?? this.fail('value-unknown', 'InvoiceTypeCode', code, 'invoice');
  }

  private number(): string {
    const number = this.text('ID');
    return number.length > MAX_TEXT ? this.fail('value-too-long', 'ID', number, number) : number;
  }

  /** Many name their own number again as the payment's reference. */
  private references(): string[] {
    const all = new Set([...this.read.references, this.text('BuyerReference')]);
    return [...all].filter((text) => text !== '' && text.length <= MAX_TEXT && text !== this.text('ID'));
  }

  private date(field: string, text: string): LocalDate | null {
    const date = this.dates.read(text);
    return date === undefined ? this.fail('date-unreadable', field, text, null) : date;
  }

  /**
   * What is owed, prepaid amounts already off (BT-115). A credit note says how much is credited, so it counts the other way; a negative one
   * takes a credit back. An invoice element that calls itself a credit note is one whichever sign it has.
   */
  private payable(kind: UblDocument['kind']): Money {
    const { text, currency: own } = this.read.payable;
    const named = (own || this.text('DocumentCurrencyCode')).toUpperCase();
    if (!CURRENCY.test(named)) this.fail('currency-unknown', 'PayableAmount', named, null);
    const currency = named as CurrencyCode;
    const minor = decimal(text, minorUnitExponent(currency));
    if (typeof minor === 'string') return this.fail(minor, 'PayableAmount', text, money(0, currency));
    if (kind === 'invoice') return money(minor, currency);
    return money(this.read.root === 'CreditNote' ? -minor : -Math.abs(minor), currency);
  }

  private fail<T>(reason: RejectionReason, field: string, found: string, instead: T): T {
    this.fault ??= { reason, field, found };
    return instead;
  }
}
