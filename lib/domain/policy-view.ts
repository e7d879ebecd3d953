import type { SentenceFields, Verdict } from './assessment';
import type { RuleId } from './ids';
import type { PolicyRule } from './policy-document';
import type { PolicySection, RuleConfirmation } from './policy-parts';
import type { Role } from './role';
import type { WorkedExample } from './worked-example';

/** What a parameter counts, which decides how it is shown and typed. */
export type ParameterUnit =
  | 'money'
  | 'days'
  | 'working-days'
  | 'hours'
  | 'months'
  | 'percent'
  /** Held as 0 to 1, shown as a percentage. */
  | 'share'
  | 'points'
  | 'count'
  | 'flag'
  | 'classes';

export interface ParameterView {
  /** As the condition names it. */
  readonly name: string;
  readonly unit: ParameterUnit;
  readonly value: number | boolean | readonly string[];
  /** Where it stands in the document; a rule and the decision that it speaks for have the same. */
  readonly places: readonly string[];
}

/** A decision for which a rule speaks. */
export interface DecisionView {
  readonly id: RuleId;
  readonly when: string;
  readonly outcome: Exclude<Verdict, 'accept'>;
  /** Only where it asks something else than the rule that speaks for it. */
  readonly parameters: readonly ParameterView[];
  readonly examples: readonly WorkedExample[];
}

/** What belongs together on screen. */
export type PolicyTopic =
  | 'terms'
  | 'law'
  | 'identity'
  | 'checklist'
  | 'rating'
  | 'limit'
  | 'book'
  | 'chances'
  | 'overdue'
  | 'disputes'
  | 'ladder'
  | 'arrangements'
  | 'insolvency'
  | 'flags'
  | 'policy';

/** The four parts that a policy must have, and what is about the policy itself. */
export type PolicyPart = PolicySection | 'policy';

/** A rule of the policy as a person reads it. */
export interface RuleView {
  readonly rule: PolicyRule;
  readonly topic: PolicyTopic;
  /** Its numbers, for the fields of its sentence. */
  readonly fields: SentenceFields;
  readonly parameters: readonly ParameterView[];
  readonly decisions: readonly DecisionView[];
  readonly examples: readonly WorkedExample[];
  readonly confirmation: RuleConfirmation | null;
  /** Who may set it aside, all of them together; `nobody`, or `nothing` where nothing stands in the way. */
  readonly setAsideBy: readonly Role[] | 'nobody' | 'nothing';
}

/** How far a policy is from binding anybody. */
export interface PolicyProgress {
  readonly rules: number;
  readonly confirmed: number;
  readonly missingSections: readonly PolicySection[];
}
