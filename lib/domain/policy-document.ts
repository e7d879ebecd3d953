import type { Audience, ConditionId, Severity, Verdict } from './assessment';
import type { RuleId } from './ids';
import type { CurrencyCode } from './money';

/** A parameter of a named predicate. Amounts are in minor units of the policy's currency. */
export type RuleParameters = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** A rule that decides: the worst outcome of all hits is the verdict (domain.md 2.12). */
export interface DecisionRule {
  readonly id: RuleId;
  readonly when: string;
  readonly outcome: Exclude<Verdict, 'accept'>;
  /** What a missing fact means to this rule. */
  readonly ifUnknown: 'refer' | 'no-hit';
  readonly p: RuleParameters;
  /** The rules whose sentence is shown for this cause; the first that hits speaks. */
  readonly says: readonly RuleId[];
}

/** A rule that informs, warns or blocks beside the verdict and never changes it (domain.md 4). */
export interface PolicyRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly audience: Audience;
  readonly when: string;
  readonly p: RuleParameters;
}

/** The credit policy: ids and parameters, no sentences, never an expression. Validated by policy-document.schema.ts. */
export interface PolicyDocument {
  readonly id: string;
  readonly version: string;
  readonly status: 'template' | 'active';
  readonly currency: CurrencyCode;
  readonly timeZone: string;
  readonly salesTerms: { readonly standardDays: number; readonly newCustomerDays: number };
  readonly dunnable: {
    readonly ignoreDaysUpTo: number;
    readonly nextWorkingDay: boolean;
    /** Minor units; less than this in all is not worth a letter. */
    readonly minCustomerTotal: number;
    /** A direct debit item waits this long for its run before it counts. */
    readonly directDebitAfterDays: number;
  };
  readonly behaviour: {
    readonly windowDays: number;
    /** Used instead when fewer than `minSettled` invoices were settled in the window. */
    readonly extendedWindowDays: number;
    readonly minSettled: number;
    /** Paid this many days late still counts as on time. */
    readonly onTimeToleranceDays: number;
  };
  readonly exposure: { readonly vatIfUnknownPct: number };
  readonly assumedDueDays: number;
  readonly offers: {
    readonly terms: readonly number[];
    readonly amountStep: number;
    readonly minAmountPct: number;
    readonly prepayStepPct: number;
    readonly maxParts: number;
    readonly show: number;
    readonly order: readonly ('settle' | 'term' | 'split' | 'prepay' | 'amount' | 'cash')[];
  };
  readonly legal: { readonly largeBuyerMaxDays: number; readonly publicMaxDays: number };
  readonly decision: readonly DecisionRule[];
  readonly rules: readonly PolicyRule[];
  readonly conditions: readonly ConditionId[];
}
