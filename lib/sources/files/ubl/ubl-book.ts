import type { BookAbout, BookGap } from '@/lib/domain/book';
import type { CurrencyCode } from '@/lib/domain/money';
import type { OpenItem } from '@/lib/domain/open-item';
import type { DomainRecord, FileConfig, Place, Rejection } from '@/lib/sources/contract';
import { ownerTold } from '../owner-told';
import { rejection } from '../rejection';
import { buyerRecord } from './buyer-record';
import { debtorNumber } from './debtor-number';
import { findOwn } from './own-company';
import { partyIdentity } from './party-identity';
import type { UblDocument } from './ubl-document';

/** What an invoice never tells. */
const NEVER_TOLD: readonly BookGap[] = ['settled-items', 'open-orders', 'credit-limits', 'unallocated-payments'];

/** What a set of invoices and credit notes says together: who is us, who owes, and what for. */
export class UblBook {
  readonly records: DomainRecord[] = [];
  readonly rejected: Rejection[] = [];
  private readonly ours: UblDocument[] = [];
  private readonly buyers = new Set<string>();
  /** By debtor, kind and number. */
  private readonly known = new Set<string>();
  /** Numbers of invoices, by debtor: credit notes may be numbered apart from them, and then use one again. */
  private readonly invoices = new Set<string>();

  constructor(
    private readonly documents: readonly UblDocument[],
    private readonly config: FileConfig,
  ) {
    const isOwn = findOwn(documents, config.own);
    for (const { kind, customer, number } of documents)
      if (kind === 'invoice') this.invoices.add(`${debtorNumber(customer)}\n${number}`);
    for (const document of [...documents].sort(latestFirst)) {
      if (isOwn(document.supplier)) this.take(document);
      else this.reject(document, 'not-ours', 'AccountingSupplierParty', document.supplier.name);
    }
  }

  about(): BookAbout {
    const dates = this.ours.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [issuedOn])).sort();
    const [from, to] = [dates[0] ?? null, dates.at(-1) ?? null];
    const invoices = this.ours.filter(({ payable }) => payable.minor > 0);
    const hasDueDate = ({ dueOn }: UblDocument) => dueOn !== null;
    const gaps: BookGap[] = invoices.every(hasDueDate) ? [] : ['due-dates'];
    return {
      software: null,
      administration: this.ours[0]?.supplier.name || null,
      ...this.owner(),
      currency: this.currency(),
      asOf: to ?? this.config.modifiedOn,
      asOfFrom: to === null ? 'file-date' : 'contents',
      period: from && to ? { from, to } : null,
      rung: invoices.length === 0 || invoices.some(hasDueDate) ? 'due-dates' : 'invoice-dates',
      listing: 'additions',
      gaps: [
        ...gaps,
        ...NEVER_TOLD,
        ...(this.ours.some(({ termDays }) => termDays !== null) ? [] : (['payment-terms'] as const)),
      ],
    };
  }

  /** Where none is ours, the one that sent them: it may be another company of the same people. */
  private owner(): Pick<BookAbout, 'owner'> {
    const first = this.ours[0] ?? this.documents[0];
    if (!first) return {};
    const { vatId, registrationNumber } = partyIdentity(first.supplier);
    return ownerTold({ vatId, registrationNumber });
  }

  private take(document: UblDocument): void {
    const number = debtorNumber(document.customer);
    if (number === null) {
      this.reject(document, 'debtor-missing', 'AccountingCustomerParty', document.number);
      return;
    }
    const identity = `${number}\n${document.kind}\n${document.number}`;
    if (this.known.has(identity)) {
      this.reject(document, 'duplicate', 'ID', document.number);
      return;
    }
    this.known.add(identity);
    this.ours.push(document);
    // The latest invoice comes first: it knows best where a buyer is now.
    if (!this.buyers.has(number)) this.records.push({ kind: 'debtor', debtor: buyerRecord(number, document) });
    this.buyers.add(number);
    if (document.payable.minor !== 0)
      this.records.push({ kind: 'open-item', debtorNumber: number, item: openItem(document, this.itemId(number, document)) });
  }

  private itemId(debtor: string, { kind, number }: UblDocument): string {
    return kind === 'credit-note' && this.invoices.has(`${debtor}\n${number}`) ? `${number}/${kind}` : number;
  }

  private currency(): CurrencyCode {
    const counts = new Map<CurrencyCode, number>();
    for (const { payable } of this.ours) counts.set(payable.currency, (counts.get(payable.currency) ?? 0) + 1);
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    return most?.[0] ?? this.config.currency;
  }

  private reject({ file }: UblDocument, reason: Rejection['reason'], field: string, found: string): void {
    const place: Place = file === null ? {} : { file };
    this.rejected.push(rejection(place, reason, field, found));
  }
}

/** An invoice without a number has only its day to be told apart by. */
function openItem(document: UblDocument, id: string): OpenItem {
  const { number, issuedOn, dueOn, payable, isDirectDebit, references } = document;
  return {
    id: id || `#${issuedOn ?? ''}`,
    kind: payable.minor < 0 ? 'credit-note' : 'invoice',
    number: number || null,
    invoiceOn: issuedOn,
    dueOn,
    original: payable,
    open: payable,
    ...(isDirectDebit ? { isDirectDebit } : {}),
    ...(references.length > 0 ? { references } : {}),
  };
}

/** Latest first, then by number: the same whatever order the files came in. */
function latestFirst(one: UblDocument, other: UblDocument): number {
  const [a, b] = [dated(one), dated(other)];
  return a < b ? 1 : a > b ? -1 : 0;
}

const dated = ({ issuedOn, number, kind }: UblDocument): string => `${issuedOn ?? ''} ${number} ${kind}`;
