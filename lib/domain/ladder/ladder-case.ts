import type { LadderStep, PauseReason } from '../ladder';
import type { LocalDate } from '../local-date';
import type { RiskClass } from '../scorecard';

/** A step taken since this debtor was last free of anything to dun. */
export interface StepDone {
  readonly step: LadderStep;
  readonly on: LocalDate;
  /** Of S4: sales recorded what the customer said, so dunning need not wait its days. */
  readonly isAnswered?: boolean;
}

/** Why nobody acts for now, and until when where that is known. */
export interface Pause {
  readonly reason: PauseReason;
  readonly until: LocalDate | null;
}

/** A debtor as the ladder sees it. */
export interface LadderCase {
  /** Minor units that may be dunned; before anything is due, what is about to fall due (`amountAtStake`). */
  readonly amount: number;
  /** Of the oldest such item; 0 or less before it is late. */
  readonly daysPastDue: number;
  readonly riskClass: RiskClass;
  /** In any order. */
  readonly done: readonly StepDone[];
  readonly isConsumer: boolean;
  readonly isDisputed: boolean;
  readonly hasBrokenPromise: boolean;
  /** Whom we would speak to, for example `director`; null: not known. */
  readonly counterpartRole: string | null;
  readonly pauses: readonly Pause[];
  /** The account owner said to call before the second reminder goes. */
  readonly salesWillCall: boolean;
}
