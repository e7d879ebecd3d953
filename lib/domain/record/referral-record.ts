import type { CounterOffer, SentenceFields } from '../assessment';
import type { CreditRequest } from '../credit-request';
import type { RuleId } from '../ids';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { Role } from '../role';
import type { RiskClass } from '../scorecard';
import type { Verdict } from '../verdict';
import type { DealRef } from './deal-ref';
import type { Noted } from './noted';

/** How the deal stood when it was referred: what whoever answers wants to know, by figures and rules, without a name. */
export interface ReferralPicture {
  readonly verdict: Verdict;
  readonly termDays: number | null;
  readonly amount: Money | null;
  readonly riskClass: RiskClass;
  readonly score: number | null;
  readonly exposure: Money | null;
  readonly limit: Money | null;
  readonly overdue: Money;
  readonly disputed: Money;
  readonly reasons: readonly { readonly rule: RuleId; readonly sentence?: RuleId; readonly fields: SentenceFields }[];
  readonly offers: readonly CounterOffer[];
  readonly requests: readonly CreditRequest[];
}

/** What the credit manager answered; shown on the page of whoever asked. */
export interface ReferralAnswer extends Noted {
  /** `offer`: yes, on these terms. */
  readonly outcome: 'accept' | 'offer' | 'reject';
  readonly termDays: number | null;
  readonly amount: Money | null;
  /** 0 to 1, to be paid before delivery. */
  readonly prepaidShare: number;
  readonly holdsUntil: LocalDate | null;
  /** Who must agree as well before it holds; empty: it holds. */
  readonly waitsFor: readonly Role[];
  /** Roles of all who gave this answer, one after the other. */
  readonly agreed: readonly Role[];
  /** Null: erased. */
  readonly text: string | null;
}

/** A deal that was laid before whoever decides (R3-10). */
export interface ReferralRecord extends Noted {
  readonly deal: DealRef | null;
  /** What the queue is ordered by: the quote, including VAT; null: unknown. */
  readonly atStake: Money | null;
  readonly picture: ReferralPicture;
  /** Rules that stood between the deal and an accept. */
  readonly rules: readonly RuleId[];
  /** Null: the rep asked nothing in particular, or it was erased. */
  readonly question: string | null;
  readonly answer: ReferralAnswer | null;
}

/** Nobody answered it yet, or not everybody who has to. */
export const isWaiting = ({ answer }: ReferralRecord): boolean => answer === null || answer.waitsFor.length > 0;
