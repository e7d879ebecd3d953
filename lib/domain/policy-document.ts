import type { Audience, ConditionId, Severity, Verdict } from './assessment';
import type { RuleId } from './ids';
import type { LadderParameters } from './ladder';
import type { LocalDate } from './local-date';
import type { CurrencyCode } from './money';
import type {
  AgreedTermTerms,
  ApprovalStep,
  BehaviourWindows,
  ChecklistItem,
  ClassTable,
  DeskTerms,
  DistressSignal,
  DunnableTerms,
  GoalTerms,
  LegalTerms,
  LimitTerms,
  OfferTerms,
  PolicySection,
  RuleConfirmation,
  SalesTerms,
  ToleranceTerms,
} from './policy-parts';
import type { RatedClass, Scorecard } from './scorecard';

/** A parameter of a named predicate. Amounts are in minor units of the policy's currency. */
export type RuleParameters = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** A rule that decides: the worst outcome of all hits is the verdict (domain.md 2.12). */
export interface DecisionRule {
  readonly id: RuleId;
  readonly when: string;
  readonly outcome: Exclude<Verdict, 'accept'>;
  /** A person is not refused by a machine: with this a reject of one is left to a human (domain.md GDP-01). */
  readonly forPerson?: 'refer';
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
  /** A template advises; what is active binds once every rule is confirmed (`isBinding`). */
  readonly status: 'template' | 'active';
  readonly currency: CurrencyCode;
  readonly timeZone: string;
  readonly effectiveOn: LocalDate | null;
  readonly lastReviewedOn: LocalDate | null;
  /** The parts that somebody wrote; all four are needed before the policy binds. */
  readonly sections: readonly PolicySection[];
  readonly confirmations: readonly RuleConfirmation[];
  readonly salesTerms: SalesTerms;
  readonly scorecard: Scorecard;
  readonly classes: ClassTable;
  readonly limit: LimitTerms;
  /** Most exposure of a debtor who is not rated yet. */
  readonly starter: { readonly maxExposure: number };
  readonly tolerance: ToleranceTerms;
  readonly agreedTerm: AgreedTermTerms;
  readonly publicBuyer: { readonly classAtLeast: RatedClass };
  readonly external: { readonly failureWeight: number; readonly paymentWeight: number; readonly changeDays: number };
  readonly distress: readonly DistressSignal[];
  readonly dunnable: DunnableTerms;
  readonly behaviour: BehaviourWindows;
  readonly exposure: {
    readonly vatIfUnknownPct: number;
    readonly orderHorizonDays: number;
    readonly monthDays: number;
    readonly quarterDays: number;
  };
  readonly assumedDueDays: number;
  readonly validity: { readonly acceptDays: number };
  readonly offers: OfferTerms;
  readonly approval: readonly ApprovalStep[];
  readonly legal: LegalTerms;
  readonly ladder: LadderParameters;
  readonly desk: DeskTerms;
  readonly goals: GoalTerms;
  readonly checklist: readonly ChecklistItem[];
  readonly decision: readonly DecisionRule[];
  readonly rules: readonly PolicyRule[];
  readonly conditions: readonly ConditionId[];
}
