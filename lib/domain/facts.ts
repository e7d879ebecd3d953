import type { FieldSources } from './book';
import type { ChecklistFacts } from './checklist/checklist-facts';
import type { ConnectionTrouble } from './connection';
import type { BuyerKind, BuyerSize } from './debtor';
import type {
  ArrangementFacts,
  DealFacts,
  DebtorProfile,
  DeskFacts,
  GroupFacts,
  PortfolioFacts,
  Procedure,
  SalesHistory,
} from './debtor-facts';
import type { Conversion } from './exchange/conversion';
import type { DebtorKey } from './ids';
import type { CreditCover } from './insured-part';
import type { Instant, LocalDate } from './local-date';
import type { CurrencyCode, Money } from './money';
import type { OpenItem, SettledItem } from './open-item';
import type { PaymentTerm } from './payment-term';

/** Our own company, as far as decisions need it. */
export interface CompanyFacts {
  readonly currency: CurrencyCode;
  /** IANA zone in which calendar dates are read. */
  readonly timeZone: string;
  /** Null: not answered; LAW-01 needs us to be an SME (domain.md L-01). */
  readonly isSme: boolean | null;
  /** VAT percentage used when a total is known to exclude VAT and the page names no tax. */
  readonly vatRatePct: number;
}

/** Where figures come from and how old they are; shown with every number. */
export interface BookProvenance {
  readonly label: string;
  readonly kind: 'file' | 'live';
  /** Judged against `At.now`; for a file the end of the day it speaks of. */
  readonly asOf: Instant;
  /** Of a live source: why it is no fresher than that. Absent: nothing is wrong. */
  readonly trouble?: ConnectionTrouble;
  readonly hasDueDates: boolean;
  readonly hasOrders: boolean;
}

/** What the books say, all debtor numbers of the legal entity together. */
export interface BookFacts {
  readonly openItems: readonly OpenItem[];
  readonly settledItems: readonly SettledItem[] | null;
  readonly openOrders: Money | null;
  readonly creditLimit: Money | null;
  readonly paymentTerm: PaymentTerm | null;
  readonly provenance: BookProvenance;
  /** Sources that fill in or add to what that one tells; absent when there are none. */
  readonly others?: readonly BookProvenance[];
  /** Which of these sources tells a figure that the leading one does not; absent where that tells all. */
  readonly from?: FieldSources;
}

export type Insolvency = 'none' | Procedure;

export interface Flag {
  readonly kind: 'stop' | 'watch' | 'note';
  readonly reason: string;
  readonly by: string;
  readonly on: LocalDate;
  readonly release?: 'paid' | 'prepay_ok' | 'total';
  readonly maxTermDays?: number;
  readonly expiresOn?: LocalDate;
  /** Absent: a fixed time after it was raised (GDP-02). */
  readonly reviewOn?: LocalDate;
}

/** `pending` until the date plus grace; kept or broken is computed from the book, never typed in (domain.md 2.5). */
export interface PromiseToPay {
  readonly amount: Money;
  readonly on: LocalDate;
  readonly state: 'pending' | 'kept' | 'broken';
  /** What is still unpaid of a broken promise. */
  readonly unpaid: Money;
  /** Ids of the open items it was about. */
  readonly items?: readonly string[];
}

/** What a bureau says, on one scale from 0 to 100 (domain.md 2.8). */
export interface ExternalFacts {
  readonly value: number | null;
  /** Points in 90 days; negative is a fall. */
  readonly change90: number | null;
  readonly on: LocalDate;
  readonly creditLimit?: Money | null;
}

/** Everything `assess` may know. Null means unknown, an empty list means known to be none. */
export interface Facts {
  readonly debtor: DebtorKey;
  readonly company: CompanyFacts;
  readonly book: BookFacts | null;
  /** How amounts in other currencies came into the company's; absent or null: there are none. */
  readonly conversion?: Conversion | null;
  /** Set by a person here; 0 is then a limit. */
  readonly personalLimit: Money | null;
  readonly buyerSize: BuyerSize | null;
  readonly buyerKind: BuyerKind | null;
  readonly isNaturalPerson: boolean | null;
  readonly identity: 'verified' | 'contradicted' | 'unverified' | null;
  readonly insolvency: Insolvency | null;
  readonly flags: readonly Flag[];
  readonly promises: readonly PromiseToPay[] | null;
  readonly external: ExternalFacts | null;
  readonly guarantees: Money | null;
  readonly deposits: Money | null;
  /** Of a credit insurer; absent counts as none. */
  readonly cover?: CreditCover | null;
  /** How the limit that a person set came about. */
  readonly limitDecision?: { readonly on: LocalDate; readonly approvers: number } | null;
  readonly profile?: DebtorProfile | null;
  /** Absent: taken from the invoices in the books. */
  readonly sales?: SalesHistory | null;
  readonly group?: GroupFacts | null;
  readonly portfolio?: PortfolioFacts | null;
  /** `none`: known to have none. */
  readonly arrangement?: ArrangementFacts | 'none' | null;
  readonly deal?: DealFacts | null;
  readonly desk?: DeskFacts | null;
  /** What only the eleven checks ask; they never look at `deal.checklist`, which is what they come to. */
  readonly checks?: ChecklistFacts | null;
}
