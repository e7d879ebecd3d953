import type {
  Ageing,
  At,
  Because,
  Exposure,
  FactName,
  LimitAdvice,
  SentenceFields,
  TermAdvice,
  Verdict,
} from '@/lib/domain/assessment';
import type { PaymentBehaviour } from '@/lib/domain/behaviour';
import type { Facts } from '@/lib/domain/facts';
import type { RuleId } from '@/lib/domain/ids';
import type { LadderCase } from '@/lib/domain/ladder/ladder-case';
import type { NextAction } from '@/lib/domain/ladder/next-action';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument, RuleParameters } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';
import type { RiskClass, Score } from '@/lib/domain/scorecard';
import type { ExpiryVerdict } from '@/lib/domain/verdict';

/** What was decided, for the rules that speak of it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly verdictWithDisputes: Verdict;
  readonly holdsUntil: LocalDate | null;
  readonly expiry: ExpiryVerdict | null;
}

export interface Dunning {
  readonly debtor: LadderCase;
  readonly action: NextAction;
}

/** Everything derived once per assessment and shared by all rules. */
export interface RuleInput {
  readonly facts: Facts;
  readonly quote: Quote | null;
  /** Requested term after the legal cut (domain.md 2.12). */
  readonly term: PaymentTerm;
  readonly ageing: Ageing;
  readonly exposure: Exposure;
  readonly behaviour: PaymentBehaviour;
  readonly score: Score;
  /** The class that decides: for a public body no less than the policy says. */
  readonly riskClass: RiskClass;
  readonly isPublic: boolean;
  /** Not rated, but small and short enough to start with. */
  readonly isStarter: boolean;
  /** What the ladder has come to, worked out when asked: no verdict needs it. Null while nobody tells what was done before. */
  readonly dunning: () => Dunning | null;
  readonly limit: LimitAdvice;
  /** The term that the books show, where it is longer than the class may have (domain.md 2.9). */
  readonly agreed: PaymentTerm | null;
  readonly termAdvice: TermAdvice;
  /** How old the book is: whole calendar days, the day it speaks of, and the day on which it is judged. Null: no book. */
  readonly bookAge: { readonly asOf: LocalDate; readonly days: number; readonly judgedOn: LocalDate } | null;
  /** Some amount is in another currency and there is no rate for it, so no sum can be trusted. */
  readonly hasForeignAmount: boolean;
  /** The outcome, for rules that speak about it; null while it is being decided. */
  readonly outcome: Outcome | null;
  readonly policy: PolicyDocument;
  readonly at: At;
}

/** What a named predicate answers; the caller adds severity, audience and outcome from the policy document. */
export type Answer =
  | {
      readonly is: 'hit';
      readonly fields: SentenceFields;
      readonly because: readonly Because[];
      /** Another sentence than the rule's own, see `Reason`. */
      readonly sentence?: RuleId;
      /** Weighs as a warning, where the rule itself only informs. */
      readonly isRaised?: true;
    }
  | { readonly is: 'pass'; readonly because: readonly Because[] }
  | { readonly is: 'unknown'; readonly missing: readonly FactName[] };

export type ParameterKind = 'number' | 'flag' | 'list';

/** A condition by name. Pure; says in its docstring what unknown means to it. */
export interface Predicate {
  readonly name: string;
  /** What a policy must give it, by name; a flag that is absent is off. */
  readonly parameters?: Readonly<Record<string, ParameterKind>>;
  evaluate(input: RuleInput, parameters: RuleParameters): Answer;
}

export const WORST_FIRST: readonly Verdict[] = ['reject', 'refer', 'accept'];
