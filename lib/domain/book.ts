import type { CompanyIdentifiers } from './company';
import type { ConnectionTrouble } from './connection';
import type { BuyerKind, BuyerSize, DebtorBackground, DebtorIdentity } from './debtor';
import type { CompanyId, DebtorKey, GenerationId, SourceId } from './ids';
import type { Instant, LocalDate } from './local-date';
import type { CurrencyCode, Money } from './money';
import type { OpenItem, OpenOrder, SettledItem } from './open-item';
import type { PaymentTerm } from './payment-term';

/**
 * How much a book can prove, best first (formats.md B):
 * `due-dates` items with their due dates · `invoice-dates` items without due dates · `balances` a balance per debtor, with items as far as
 * ledger lines bear them out · `reconstructed` items rebuilt from ledger lines · `none` nothing about debtors.
 */
export type EvidenceRung = 'due-dates' | 'invoice-dates' | 'balances' | 'reconstructed' | 'none';

/**
 * What it means that something is not in it: `complete` lists all that is open, so what it does not list is paid · `additions` adds
 * documents, for example invoices as sent · `payments` tells what was paid.
 */
export type BookListing = 'complete' | 'additions' | 'payments';

/** What a source can fail to tell; each is said on screen, none is filled in. */
export type BookGap =
  | 'due-dates'
  | 'settled-items'
  | 'open-orders'
  | 'credit-limits'
  | 'payment-terms'
  | 'unallocated-payments'
  | 'opening-items';

/** How a file's notation was read where it could be read otherwise; shown before a person confirms. Null: nothing of the kind was in it. */
export interface Notation {
  readonly decimalMark: ',' | '.' | null;
  readonly dateOrder: 'day-first' | 'month-first' | null;
}

/** What a file or an answer says about itself. */
export interface BookAbout {
  readonly software: string | null;
  readonly administration: string | null;
  /** What it says that this administration is known by. Absent: nothing. */
  readonly owner?: CompanyIdentifiers;
  readonly currency: CurrencyCode;
  /** The day the data speak of: the file's own date, else the date of the file itself (`asOfFrom`). */
  readonly asOf: LocalDate;
  readonly asOfFrom: 'contents' | 'file-date';
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly rung: EvidenceRung;
  /** Absent: complete. */
  readonly listing?: BookListing;
  readonly gaps: readonly BookGap[];
  /** What customers paid that no invoice is known for; it counts in balances. Absent: nothing, or not told. */
  readonly unallocated?: Money;
  readonly notation?: Notation;
  /** Of files of several years: the one that says what is open, and those that add what was paid. Absent: there is one. */
  readonly history?: { readonly open: string; readonly settled: readonly string[] };
}

/** How the settled invoices of a whole book were paid, each counting once; null where there is none. */
export interface BookPayments {
  /** Mean days late; early is negative. */
  readonly daysLate: number | null;
  readonly onTimePct: number | null;
}

/** Counts and sums of one generation, shown before it replaces another. */
export interface BookTotals {
  readonly debtors: number;
  readonly openItems: number;
  readonly settledItems: number;
  readonly open: Money;
  readonly overdue: Money;
  readonly rejected: number;
  /** Of statements: entries in all, those that the books cannot know yet, and how many of these found their debtor. */
  readonly bank?: { readonly entries: number; readonly new: number; readonly placed: number };
  /** Absent in a book that was read before this was counted. */
  readonly portfolio?: BookPayments;
}

/** One imported copy of a source's book. `current` is what everyone reads; there is one per company and slot. */
export interface BookGeneration {
  readonly id: GenerationId;
  readonly company: CompanyId;
  readonly source: SourceId;
  /** What it replaces when it is confirmed: the generation before it of this slot. Absent: a file of before there were slots. */
  readonly slot?: string;
  readonly state: 'writing' | 'ready' | 'current';
  readonly fileName: string;
  readonly kind: 'file' | 'live';
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  /** When a person made it the book; absent until then. */
  readonly confirmedAt?: Instant;
  readonly about: BookAbout | null;
  readonly totals: BookTotals | null;
  /** Of a live source: when it last told what is new, if only that nothing is. Not stored here, but laid over it as it is read. */
  readonly refreshedAt?: Instant;
  /** Of a live source: why it told nothing since. */
  readonly trouble?: ConnectionTrouble;
}

/** All that is current of one company, and which of it leads: what decides where its sources disagree (`leadGeneration`). */
export interface Book {
  readonly lead: BookGeneration;
  /** Newest import first; the lead is one of them. */
  readonly generations: readonly BookGeneration[];
}

/** All that one generation holds of one debtor number. */
export interface Position extends DebtorBackground {
  readonly debtor: DebtorKey;
  readonly identity: DebtorIdentity;
  readonly currency: CurrencyCode;
  readonly openItems: readonly OpenItem[];
  /** Null: the source does not deliver settled items, so nothing may be concluded from there being none. */
  readonly settledItems: readonly SettledItem[] | null;
  readonly openOrders: readonly OpenOrder[] | null;
  readonly creditLimit: Money | null;
  readonly paymentTerm: PaymentTerm | null;
  readonly buyerSize: BuyerSize | null;
  readonly buyerKind: BuyerKind | null;
  /** The source of each of these that the leading one does not tell; absent where one source tells it all. */
  readonly from?: FieldSources;
}

/** Figures of a debtor that may come from another source than its open items. */
export type BookField = 'creditLimit' | 'paymentTerm' | 'openOrders';

/** The label of the source of each field. */
export type FieldSources = Readonly<Partial<Record<BookField, string>>>;
