import type { Instalment } from '../arrangement/instalment';
import type { ArrangementState } from '../arrangement/next-arrangement-state';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { ConfirmationRecord } from './dispute-record';
import type { Noted } from './noted';
import type { PromisedItem } from './promise-record';

export const SUPPLIES = ['cash', 'prepaid', 'paused'] as const;
/** How we deliver while an arrangement runs (domain.md 2.11). */
export type Supply = (typeof SUPPLIES)[number];

/** A payment arrangement as people recorded it. Whether it is kept is never recorded: the book tells (`arrangementStanding`). */
export interface ArrangementRecord extends Noted {
  /** As far as people bring it; nothing is active before it is confirmed in writing. */
  readonly stage: Extract<ArrangementState, 'proposed' | 'active' | 'cancelled'>;
  readonly debt: Money;
  /** What the debtor can free per month, as stated. */
  readonly freeCashFlow: Money;
  readonly agreedOn: LocalDate;
  /** In order of their due dates; together the debt. */
  readonly instalments: readonly Instalment[];
  readonly items: readonly PromisedItem[];
  /** What the debtor expects to receive before each instalment; null: not told. */
  readonly expected: readonly (Money | null)[];
  readonly supply: Supply;
  /** What people wrote; null: nothing, or erased. */
  readonly cause: string | null;
  readonly otherArrangements: string | null;
  readonly security: string | null;
  readonly notes: string | null;
  /** Null: not yet. */
  readonly confirmation: ConfirmationRecord | null;
  /** Why it was cancelled; null: it was not, or erased. */
  readonly cancelledBecause: string | null;
}
