import type { DebtorKey } from './ids';
import type { NextAction } from './ladder/next-action';
import type { Money } from './money';
import type { StepFigures } from './record/step-figures';
import type { ThanksDue } from './record/thanks-due';

/** Somebody of the book, as a list names them. */
export interface NamedDebtor {
  readonly debtor: DebtorKey;
  readonly number: string;
  readonly name: string | null;
}

/** A step that is due with a debtor. */
export interface DueAction extends NamedDebtor {
  readonly amount: Money;
  readonly action: Extract<NextAction, { readonly kind: 'act' }>;
}

export interface ThanksToSend extends NamedDebtor {
  readonly due: ThanksDue;
}

/** What the ladder asks of a whole book today. Lists are bounded; the counts are of all. */
export interface ActionOverview {
  /** The largest amounts first. */
  readonly due: readonly DueAction[];
  readonly dueCount: number;
  /** The next step has its day. */
  readonly waiting: number;
  readonly paused: number;
  readonly thanks: readonly ThanksToSend[];
  readonly figures: StepFigures;
}
