import type {
  Ageing,
  At,
  Because,
  Behaviour,
  Exposure,
  FactKey,
  LimitAdvice,
  SentenceFields,
  TermAdvice,
  Verdict,
} from '@/lib/domain/assessment';
import type { Facts } from '@/lib/domain/facts';
import type { RuleId } from '@/lib/domain/ids';
import type { LocalDate } from '@/lib/domain/local-date';
import type { PaymentTerm } from '@/lib/domain/payment-term';
import type { PolicyDocument, RuleParameters } from '@/lib/domain/policy-document';
import type { Quote } from '@/lib/domain/quote';

/** Everything derived once per assessment and shared by all rules. */
export interface RuleInput {
  readonly facts: Facts;
  readonly quote: Quote | null;
  /** Requested term after the legal cut (domain.md 2.12). */
  readonly term: PaymentTerm;
  readonly ageing: Ageing;
  readonly exposure: Exposure;
  readonly behaviour: Behaviour;
  readonly limit: LimitAdvice;
  readonly termAdvice: TermAdvice;
  /** How old the book is: whole calendar days, and the day it speaks of. Null: no book. */
  readonly bookAge: { readonly asOf: LocalDate; readonly days: number } | null;
  /** Some amount is in another currency and there is no rate for it, so no sum can be trusted. */
  readonly hasForeignAmount: boolean;
  /** The outcome, for rules that speak about it; null while it is being decided. */
  readonly outcome: { readonly verdict: Verdict; readonly verdictWithDisputes: Verdict } | null;
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
    }
  | { readonly is: 'pass'; readonly because: readonly Because[] }
  | { readonly is: 'unknown'; readonly missing: readonly FactKey[] };

/** A condition by name. Pure; says in its docstring what unknown means to it. */
export interface Predicate {
  readonly name: string;
  evaluate(input: RuleInput, parameters: RuleParameters): Answer;
}

export const WORST_FIRST: readonly Verdict[] = ['reject', 'refer', 'accept'];
