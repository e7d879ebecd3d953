import type { SentenceFields, Severity, Verdict } from './assessment';
import type { RuleId } from './ids';

/** What a case is about: a key of `_locales` and its values. */
export interface Said {
  readonly key: string;
  readonly fields: SentenceFields;
}

/** What a rule makes of a case. */
export type WorkedOutcome =
  | { readonly is: 'pass' }
  | { readonly is: 'unknown' }
  | {
      readonly is: 'hit';
      readonly severity: Severity;
      readonly sentence: RuleId;
      readonly fields: SentenceFields;
      /** What the decision that hits with it makes of the quote; null: the rule only speaks. */
      readonly verdict: Exclude<Verdict, 'accept'> | null;
    };

/** An ordinary customer, in what it differs from one about whom nothing is to be said, and what a rule answers. */
export interface WorkedExample {
  readonly said: readonly Said[];
  readonly outcome: WorkedOutcome;
}
