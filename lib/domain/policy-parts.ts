import type { RuleId } from './ids';
import type { LocalDate } from './local-date';
import type { Role } from './role';
import type { RatedClass, RiskClass } from './scorecard';

/** The parts of a policy that hold amounts, days and shares. Amounts in minor units of the policy's currency. */

/** The four parts a policy must have (domain.md R2-02). */
export type PolicySection = 'sales-terms' | 'qualification' | 'collection' | 'default';

/** A person read this rule and keeps it as it stands or as changed (domain.md POL-03). */
export interface RuleConfirmation {
  readonly rule: RuleId;
  readonly by: string;
  readonly on: LocalDate;
}

/** What a class may have (domain.md 2.9, 2.10). Days: -1 is prepayment, 0 is cash. */
export interface ClassTerms {
  readonly defaultDays: number;
  readonly maxDays: number;
  /** The longest term while anything may be dunned. */
  readonly maxDaysIfDunnable: number;
  readonly limitCap: number;
  /** Share of a provider's limit, or of a share of equity, that we follow; null: none of it. */
  readonly externalFactor: number | null;
  readonly maxUninsured: number;
  readonly startLimit: number;
  /** Chance to lose on such a debtor within a year; null: unknown. */
  readonly defaultPct: number | null;
}

export type ClassTable = { readonly [K in RatedClass]: ClassTerms & { readonly minScore: number } } & {
  readonly NR: ClassTerms;
};

export interface SalesTerms {
  readonly standardDays: number;
  readonly newCustomerDays: number;
  readonly costOfCapitalPct: number;
  readonly interest: 'statutory';
  readonly collectionCosts: 'wik';
  readonly retentionOfTitle: boolean;
  readonly consequencesMustBeAcknowledged: boolean;
}

export interface DunnableTerms {
  readonly ignoreDaysUpTo: number;
  readonly nextWorkingDay: boolean;
  /** Minor units; less than this in all is not worth a letter. */
  readonly minCustomerTotal: number;
  /** A direct debit item waits this long for its run before it counts. */
  readonly directDebitAfterDays: number;
}

export interface BehaviourWindows {
  readonly windowDays: number;
  /** Used instead when fewer than `minSettled` invoices were settled in the window. */
  readonly extendedWindowDays: number;
  readonly minSettled: number;
  /** Paid this many days late still counts as on time. */
  readonly onTimeToleranceDays: number;
  readonly recentDays: number;
  readonly minPerWindow: number;
}

export interface LimitTerms {
  readonly needBuffer: number;
  readonly roundDownTo: number;
  /** The most we would lose on one name. */
  readonly nameCap: number;
  readonly equitySharePct: number;
  readonly historyMonths: number;
  readonly peakMonths: number;
  readonly lossGivenDefaultPct: number;
  readonly majorRank: number;
  readonly majorSharePct: number;
}

export interface Tolerance {
  readonly pct: number;
  readonly max: number;
}

export interface ToleranceTerms {
  readonly by: Readonly<Record<RiskClass, Tolerance>>;
  /** None at all once something may be dunned that is later than this. */
  readonly noneIfLateDays: number;
}

export interface AgreedTermTerms {
  readonly classes: readonly RiskClass[];
  readonly minInvoices: number;
}

export interface OfferTerms {
  readonly terms: readonly number[];
  readonly amountStep: number;
  readonly minAmountPct: number;
  readonly prepayStepPct: number;
  readonly maxParts: number;
  readonly securityStep: number;
  readonly show: number;
  readonly order: readonly ('settle' | 'term' | 'split' | 'prepay' | 'amount' | 'cash')[];
  /** Classes for which asking a higher limit comes before the offers. */
  readonly requestFirst: readonly RiskClass[];
  readonly limitRequest: { readonly classes: readonly RiskClass[]; readonly noneIfLateDays: number };
}

export interface LegalTerms {
  readonly largeBuyerMaxDays: number;
  readonly publicMaxDays: number;
  readonly publicJustifiedMaxDays: number;
  readonly buyerSizeValidMonths: number;
  readonly rateTableMaxAgeMonths: number;
}

/** Who may approve up to which quote; null has no upper end. All roles of a step are needed. */
export interface ApprovalStep {
  readonly upTo: number | null;
  readonly roles: readonly Role[];
}

/** The signs of payment problems to come that count for INS-02. */
export type DistressSignal =
  | 'slippage'
  | 'external-drop'
  | 'broken-promise'
  | 'asks-longer-term'
  | 'late-annual-accounts'
  | 'bank-account-changed'
  | 'director-changed'
  | 'many-disputes'
  | 'parent-insolvent'
  | 'direct-debit-returned';

export type ChecklistItemId = 'C01' | 'C02' | 'C03' | 'C04' | 'C05' | 'C06' | 'C07' | 'C08' | 'C09' | 'C10' | 'C11';

/** One of the eleven checks before credit (domain.md 1.6): names of what is looked at, and when it does not apply. */
export interface ChecklistItem {
  readonly id: ChecklistItemId;
  readonly auto: 'full' | 'partial';
  readonly scope: readonly ('customer' | 'deal')[];
  /** 0: every deal again. */
  readonly validDays: number;
  readonly checks: readonly string[];
  readonly notApplicableIf?: string;
  /** Further circumstances in which a person may say, with a reason, that it does not apply. */
  readonly mayNotApplyIf?: readonly string[];
  readonly maxExposure?: number;
  /** Who may answer it; absent: everybody who has to do with granting credit. */
  readonly by?: readonly Role[];
  /** A person who answers it without data tells what was seen. */
  readonly needsEvidence?: boolean;
  /** Days and bounds that its checks are held against, by name. */
  readonly p?: Readonly<Record<string, number>>;
}

/** What people follow up outside a quote: read by the desk, the ladder and the reports. */
export interface DeskTerms {
  readonly promise: { readonly graceDays: number; readonly tolerance: number; readonly minDecided: number };
  readonly arrangement: {
    readonly maxSharePct: number;
    readonly maxInstalments: number;
    readonly minInstalment: number;
    readonly firstWithinDays: number;
    readonly graceDays: number;
    readonly newInvoiceLateDays: number;
    /** What an instalment may be short. */
    readonly tolerance: number;
  };
  readonly dispute: {
    readonly confirmWithinWorkingDays: number;
    readonly raisedWithinDaysOfDue: number;
    readonly lateAcceptedBy: readonly Role[];
    readonly resolveWithinDays: number;
    readonly decideAfterDays: number;
    readonly reasons: readonly string[];
  };
  readonly thankYou: { readonly isOn: boolean; readonly minAmount: number; readonly maxPerMonth: number };
  readonly visit: { readonly openOverdueItems: number; readonly overdueAmount: number; readonly disputes: number };
  readonly flags: { readonly reviewDays: number; readonly maxMonths: number; readonly stopExpiryTaskDays: number };
  readonly retention: {
    readonly decisionMonths: number;
    readonly checklistMonths: number;
    readonly rawReportDays: number;
    readonly normalisedScoreMonths: number;
    readonly browserCacheHours: number;
  };
}

/** What the year should bring, and whom to sell to (domain.md 1.3, 2.15). */
export interface GoalTerms {
  readonly targets: {
    readonly dsoMax: number;
    readonly addMax: number;
    readonly overduePctMax: number;
    readonly preDueSharePctMin: number;
    readonly promiseKeptPctMin: number;
    readonly badDebtPctMax: number;
  };
  readonly marketing: {
    readonly goodClasses: readonly RiskClass[];
    readonly goodAddMax: number;
    readonly goodMonthsMin: number;
    readonly lookAlikeMinPct: number;
    readonly lookAlikeWeights: Readonly<Record<'sbi2' | 'region' | 'size' | 'age' | 'legalForm' | 'externalBand', number>>;
  };
}
