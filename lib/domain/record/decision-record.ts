import type { RuleId } from '../ids';
import type { Money } from '../money';
import type { Role } from '../role';
import type { Verdict } from '../verdict';
import type { DealRef } from './deal-ref';
import type { Noted } from './noted';

/** What a decision is about and comes to: the same for the policy's own and for one that sets it aside (R3-01, R3-09). */
export interface DecisionMade {
  readonly outcome: Verdict;
  /** What the policy said to the same facts. */
  readonly advised: Verdict;
  /** Term that is granted, in days; -1 is prepayment. Null: nothing is granted. */
  readonly termDays: number | null;
  /** Of the quote, including VAT; null: unknown, or the customer as it stands. */
  readonly amount: Money | null;
  /** Limit in force when it was made; null: none. */
  readonly limit: Money | null;
  /** Ids of conditions that hold with it (CO-…). */
  readonly conditions: readonly string[];
  /** Rules that were set aside for it. */
  readonly setAside: readonly RuleId[];
  /** Who must agree as well before it holds (four eyes); empty: it holds. */
  readonly waitsFor: readonly Role[];
  /** A refusal of a natural person: `needed` before anybody is told, `done` by a person who looked at it (GDP-01). */
  readonly humanReview: 'not-needed' | 'needed' | 'done';
}

/** A decision as it was made; never edited, only followed by a later one. */
export interface DecisionRecord extends Noted, DecisionMade {
  /** Null: about the customer, not about one deal. */
  readonly deal: DealRef | null;
  /** Why, where somebody had to say so; null: nobody had to, or it was erased. */
  readonly reason: string | null;
  readonly factsHash: string | null;
  readonly policyVersion: string | null;
}
