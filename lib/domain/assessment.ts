import type { CreditRequest } from './credit-request';
import type { FactKey, FactName } from './fact-key';
import type { RuleId } from './ids';
import type { NextAction } from './ladder/next-action';
import type { LimitRecommendation } from './limit-recommendation';
import type { Instant, LocalDate } from './local-date';
import type { Money } from './money';
import type { OpenItem } from './open-item';
import type { PaymentTerm } from './payment-term';
import type { PaymentTrend } from './payment-trend';
import type { Role } from './role';
import type { Scope } from './scope';
import type { RiskClass, Score } from './scorecard';
import type { ExpiryVerdict, Verdict } from './verdict';

export type { FactKey, FactName, Scope, Score, Verdict };

export type Severity = 'info' | 'warn' | 'block';
/** The person who quotes, or credit management (domain.md 0). */
export type Audience = 'rep' | 'desk';

/** One fact behind a finding: what it is, its value, the threshold it was held against, and where it came from. */
export interface Because {
  readonly fact: string;
  readonly value: Display;
  readonly threshold?: Display;
  readonly source?: string;
  readonly asOf?: Instant | LocalDate;
}

/** A value with its kind, so that the screen formats it in the reader's language. */
export type Display =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string }
  /** Keys of `_locales`, shown as a list in the reader's language. */
  | { readonly kind: 'words'; readonly keys: readonly string[] };

/** Values for the `{…}` fields of the rule's sentence in `_locales`. */
export type SentenceFields = Readonly<Record<string, Display>>;

export type Finding =
  | { readonly outcome: 'pass'; readonly because: readonly Because[] }
  | { readonly outcome: 'unknown'; readonly missing: readonly FactName[] }
  | {
      readonly outcome: 'hit';
      readonly severity: Severity;
      readonly audience: Audience;
      readonly fields: SentenceFields;
      readonly because: readonly Because[];
    };

/** The one sentence shown for a cause: a rule id whose text is in `_locales` as `rule_<ID>`, and its fields. */
export interface Reason {
  readonly rule: RuleId;
  /** Looked up instead of `rule` where the rule's own sentence does not fit, for example `EXP-02-NO-LIMIT`. */
  readonly sentence?: RuleId;
  /** The decision rule it speaks for, when it is the cause of the verdict. */
  readonly decisionRule: RuleId | null;
  readonly severity: Severity;
  readonly audience: Audience;
  readonly fields: SentenceFields;
  readonly because: readonly Because[];
  /** The facts whose absence is the cause; empty when the cause is a fact. */
  readonly missing: readonly FactName[];
}

export type ConditionId = 'CO-PAY-OVERDUE' | 'CO-SETTLE' | 'CO-PREPAID' | 'CO-SPLIT';
export interface Condition {
  readonly id: ConditionId;
  readonly fields: SentenceFields;
}

/** What would make this quote pass; `assess`, run again with it, accepts (domain.md 2.12). */
export type CounterOffer =
  | { readonly kind: 'term'; readonly term: PaymentTerm }
  | { readonly kind: 'amount'; readonly term: PaymentTerm; readonly total: Money; readonly totalExclTax: Money | null }
  | { readonly kind: 'prepay'; readonly term: PaymentTerm; readonly share: number; readonly amount: Money }
  | { readonly kind: 'split'; readonly term: PaymentTerm; readonly parts: number; readonly first: Money }
  | { readonly kind: 'settle'; readonly term: PaymentTerm; readonly items: readonly OpenItem[]; readonly ask: Money }
  | { readonly kind: 'cash'; readonly amount: Money }
  | { readonly kind: 'full-prepayment'; readonly amount: Money };

/** For what no offer cures: who can lift it. */
export interface Lift {
  readonly decisionRule: RuleId;
  readonly by: 'credit-manager' | 'two-people' | 'data' | 'nobody';
}

/** Every amount in the company's currency; null where a part is unknown (domain.md 2.2). */
export interface Exposure {
  readonly netOpen: Money | null;
  readonly openOrders: Money | null;
  readonly thisQuote: Money | null;
  readonly prepayment: Money;
  readonly guarantees: Money | null;
  readonly deposits: Money | null;
  readonly gross: Money | null;
  readonly net: Money | null;
  readonly headroom: Money | null;
  readonly available: Money | null;
  /** E / limit in percent, unrounded; null when the limit is unknown or 0. */
  readonly utilisationPct: number | null;
  /** What a credit insurer would pay; nothing while no cover is known (domain.md 2.2). */
  readonly insured: Money | null;
  readonly uninsured: Money | null;
}

export type BucketId = 'not-due' | '1-30' | '31-60' | '61-90' | 'over-90';
export interface AgedItem {
  readonly item: OpenItem;
  /** Days past due; negative before the due date. Null: no date at all to count from. */
  readonly daysPastDue: number | null;
  readonly bucket: BucketId | null;
  /** True when the due date was assumed from the invoice date (domain.md 2.1). */
  readonly isDueDateAssumed: boolean;
  /** What of it may be dunned, after setting off credits (domain.md 2.1 a–e); zero when nothing. */
  readonly dunnable: Money;
  /** True when credits cover it whole or its direct debit still waits: it says nothing of how the debtor pays. */
  readonly isExcused: boolean;
}
export interface Ageing {
  readonly items: readonly AgedItem[];
  readonly buckets: Readonly<Record<BucketId, Money>>;
  readonly gross: Money;
  readonly net: Money;
  readonly credits: Money;
  readonly overdue: Money;
  readonly overdueUndisputed: Money;
  readonly overdueDisputed: Money;
  readonly disputed: Money;
  readonly dunnable: Money;
  readonly oldestDaysPastDue: number | null;
  /** Positive items whose ageing is unknown because neither date is known. */
  readonly undated: Money;
}

export interface LimitAdvice {
  readonly inForce: Money | null;
  readonly from: 'person' | 'books' | 'recommendation' | 'none';
  /** Null for a class that gets none: nothing was rated, or too little is known. */
  readonly recommended: LimitRecommendation | null;
  /** How far over the limit a verdict still accepts; never part of an offer. */
  readonly tolerance: Money;
}

export interface TermAdvice {
  readonly asked: PaymentTerm | null;
  /** The debtor's own term in the books. */
  readonly own: PaymentTerm | null;
  readonly standard: PaymentTerm;
  /** Legal maximum in days for this buyer; null: none known (domain.md 2.9). */
  readonly legalMaxDays: number | null;
  /** What the rep is advised to put in the quote. */
  readonly advised: PaymentTerm;
  /** `own`: as agreed, in the books' record or on their invoices; `standard`: usual for the class where that is not our standard term. */
  readonly advisedFrom: 'own' | 'standard' | 'legal' | 'class' | 'asked';
  /** The term that enough invoices in the books carry, where it is longer than the class may have (domain.md 2.9). */
  readonly agreed: PaymentTerm | null;
  /** Longest term of the class, or as agreed, for a starter, a public buyer or under a watch flag; -1 is prepayment. */
  readonly maxDays: number;
}

/** Amount-weighted payment behaviour, unrounded; a figure is null where there is no row to tell (domain.md 2.4). */
export interface Behaviour {
  /** Days looked back; longer than usual when few invoices were settled, and then said. */
  readonly windowDays: number;
  /** Invoices settled within the window; null when the source does not deliver them. */
  readonly settledCount: number | null;
  /** Of settled invoices, signed: paying early is negative. */
  readonly averageDaysLate: number | null;
  /** Average days delinquent with open overdue items as if paid today; early counts as 0. */
  readonly addInclOpen: number | null;
  readonly onTimePct: number | null;
  /** Against how they paid before; null with too few payments to compare. */
  readonly trend: PaymentTrend | null;
  /** Whenever that was, inside the window or before it. */
  readonly lastSettledOn: LocalDate | null;
}

export interface At {
  readonly now: Instant;
  /** Today in the company's time zone. */
  readonly today: LocalDate;
}

export interface Assessment {
  readonly verdict: Verdict;
  readonly blocks: readonly RuleId[];
  readonly humanReview: boolean;
  /** One cause, one sentence; those that made the verdict first. */
  readonly reasons: readonly Reason[];
  readonly conditions: readonly Condition[];
  readonly counterOffers: readonly CounterOffer[];
  readonly requests: readonly CreditRequest[];
  readonly lifts: readonly Lift[];
  readonly score: Score;
  /** The class that decides: that of the score, and for a public body no less than the policy says. */
  readonly riskClass: RiskClass;
  /** Not rated, and small and short enough to start with (domain.md 2.9). */
  readonly isStarter: boolean;
  readonly exposure: Exposure;
  readonly ageing: Ageing;
  readonly behaviour: Behaviour;
  readonly limit: LimitAdvice;
  readonly term: TermAdvice;
  /** Every rule that ran, hits and passes alike. */
  readonly findings: Readonly<Record<string, Finding>>;
  /** The verdict when disputed items count as overdue (DSP-05). */
  readonly verdictWithDisputes: Verdict;
  /** Last day of an accept on credit; null for any other verdict (domain.md 2.12). */
  readonly holdsUntil: LocalDate | null;
  readonly expiry: ExpiryVerdict | null;
  /** Who may decide on a quote of this amount; all of them together. */
  readonly deciders: readonly Role[];
  /** What the desk does next, by the ladder; null while nobody tells what was done before. */
  readonly nextAction: NextAction | null;
  readonly scope: Scope;
  /** False while somebody has yet to confirm a rule: the policy then advises and blocks nothing. */
  readonly isBinding: boolean;
  readonly policyVersion: string;
  readonly factsHash: string;
  readonly at: At;
}
