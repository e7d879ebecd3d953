import type { ArrangementProgress } from './arrangement/monitor-arrangement';
import type { Display } from './assessment';
import type { StepDone } from './ladder/ladder-case';
import type { FourteenDayLetter } from './law/fourteen-day-letter';
import type { LocalDate } from './local-date';
import type { Money } from './money';
import type { DistressSignal } from './policy-parts';
import type { RiskClass } from './scorecard';

/** Facts beyond the books. Absent and null both mean that nobody told; an empty list means known to be none. */

/** A procedure that the insolvency register or the trade register shows. */
export type Procedure = 'bankrupt' | 'wsnp' | 'moratorium' | 'whoa' | 'dissolved';

/** Who the debtor is and what became of it with us. */
export interface DebtorProfile {
  /** First invoice ever; when absent, the oldest invoice in the books counts. */
  readonly customerSince?: LocalDate | null;
  /** SBI (NACE) code, with or without its dots. */
  readonly industry?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** Buys for private use; a sole trader does not. */
  readonly isConsumer?: boolean | null;
  readonly isAtCollection?: boolean | null;
  readonly writeOffs?: readonly { readonly on: LocalDate; readonly amount: Money }[] | null;
  /** Day on which the entry in the trade register ended; `none` when it is known to be active. */
  readonly registerEndedOn?: LocalDate | 'none' | null;
  /** Of our name and that of the register, 0 to 1. */
  readonly nameSimilarity?: number | null;
  readonly vatId?: string | null;
  readonly isVatActive?: boolean | null;
  readonly iban?: string | null;
  /** The administrator of a moratorium agreed in writing. */
  readonly administratorConsents?: boolean | null;
  readonly equity?: Money | null;
  /** Median days from order to invoice. */
  readonly orderLeadDays?: number | null;
  readonly classHistory?: readonly { readonly on: LocalDate; readonly class: RiskClass }[] | null;
  /** Signs of trouble that the books do not show. */
  readonly distress?: readonly DistressSignal[] | null;
  readonly lookAlikePct?: number | null;
}

/** Invoiced sales including VAT. */
export interface SalesHistory {
  readonly lastYear: Money;
  /** Of the best consecutive months (three by default) within the history. */
  readonly peak: Money;
  readonly largestInvoice: Money;
}

/** Parent, guarantor or 403-declarant, and the debtors that belong together. */
export interface GroupFacts {
  readonly debtors: number;
  readonly open: Money | null;
  readonly insolvent: { readonly name: string; readonly procedure: Procedure; readonly since: LocalDate } | null;
}

/** The whole book, for what only shows against it. */
export interface PortfolioFacts {
  readonly receivables?: Money | null;
  /** Mean of all settled invoices: days late (early is negative), and share on time. */
  readonly daysLate?: number | null;
  readonly onTimePct?: number | null;
  /** The most frequent dispute reason that this quote is liable to; `none` when they were counted and there is none. */
  readonly frequentDispute?: { readonly reason: string; readonly rank: number; readonly on: LocalDate } | 'none' | null;
  readonly missedTarget?: { readonly kpi: string; readonly actual: Display; readonly target: Display } | null;
}

/** A payment arrangement as it stands, and what the debtor can spare a month (domain.md 2.11). */
export interface ArrangementFacts extends ArrangementProgress {
  readonly instalment: Money;
  readonly freeCashFlow: Money | null;
}

/** What people recorded about this deal. */
export interface DealFacts {
  readonly otherQuotes?: { readonly count: number; readonly total: Money } | null;
  readonly checklist?: {
    readonly open: number;
    /** Reasons given where a check was said not to apply. */
    readonly reasons: readonly string[];
  } | null;
  readonly closing?: {
    readonly isWon: boolean;
    /** When the consequences of paying late were last explained for this term. */
    readonly explainedOn: LocalDate | null;
  } | null;
}

/** How far the ladder has come with this debtor (domain.md 2.13). */
export interface DunningFacts {
  readonly done: readonly StepDone[];
  readonly counterpartRole: string | null;
  readonly salesWillCall: boolean;
  readonly isOnHold: boolean;
  /** The last day of the hold; null or absent: until somebody releases it. */
  readonly heldUntil?: LocalDate | null;
}

/** What the desk did or is about to do. */
export interface DeskFacts {
  readonly dunning?: DunningFacts | null;
  readonly collection?: {
    readonly chargesCosts: boolean;
    readonly letter: FourteenDayLetter | null;
    readonly isHandingOver: boolean;
    readonly isAgencyRegistered: boolean | null;
  } | null;
  readonly informed?: readonly string[] | null;
  readonly mobile?: { readonly isChosen: boolean; readonly hasOptIn: boolean } | null;
  readonly thankedFor?: string | null;
  readonly directDebitReturns?: readonly { readonly on: LocalDate; readonly amount: Money; readonly reason: string }[] | null;
}
