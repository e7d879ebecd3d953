import type { RatedClass, RiskClass } from './scorecard';

/**
 * The steps of the action ladder, in order (domain.md 2.13): before the due date, reminder, second reminder, phone, sales first,
 * final notice, hand-over to an agency.
 */
export const LADDER_STEPS = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** How much is at stake, which decides the channel. */
export type LadderBand = 'small' | 'medium' | 'large';
export type LadderChannel = 'email' | 'letter' | 'phone' | 'sales-task' | 'hand-over';
export type CollectorLevel = 'junior' | 'senior';
export type PauseReason =
  | 'open-dispute'
  | 'active-arrangement'
  | 'promise-pending'
  | 'direct-debit-waiting'
  | 'insolvency'
  | 'manual-hold';

/** The ladder as a policy sets it. Amounts in minor units of the policy's currency; days are calendar days. */
export interface LadderParameters {
  readonly bands: {
    readonly mediumFrom: number;
    readonly largeFrom: number;
    /** Less than this is left alone until it is so many days late. */
    readonly minimum: number;
    readonly minimumUntilDays: number;
  };
  /** Between one step and the next. */
  readonly minGapDays: number;
  readonly handOverDaysAfterFinal: { readonly business: number; readonly consumer: number };
  /** Fewest days past due for a step; negative is before the due date. */
  readonly days: Readonly<Record<LadderStep, Readonly<Record<RatedClass, number>>>>;
  /** Whose days are taken for a debtor who is not rated. */
  readonly unratedAs: RatedClass;
  /** A step that is not here does not exist for the band. */
  readonly channels: Readonly<Record<LadderBand, Readonly<Partial<Record<LadderStep, LadderChannel>>>>>;
  /** Steps that a band has for some classes alone. */
  readonly only: readonly { readonly band: LadderBand; readonly step: LadderStep; readonly classes: readonly RatedClass[] }[];
  /** Steps by phone after which an e-mail confirms what was agreed. */
  readonly confirmedByEmail: readonly LadderStep[];
  readonly senior: {
    readonly amountFrom: number;
    readonly classes: readonly RiskClass[];
    readonly ifDisputed: boolean;
    readonly ifBrokenPromise: boolean;
    /** Whom a senior speaks to, for example `director`. */
    readonly counterpartRoles: readonly string[];
  };
  readonly pause: readonly PauseReason[];
  /** How long dunning waits for what sales hears, after S4. */
  readonly salesFirstDays: number;
  /** How long S2 waits, once, when sales says it will call. */
  readonly salesCallDelayDays: number;
}
