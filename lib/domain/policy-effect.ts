import type { Reason, Verdict } from './assessment';
import type { DebtorKey } from './ids';
import type { Money } from './money';

/** A debtor whose next order would be judged otherwise under another policy. */
export interface PolicyMove {
  readonly debtor: DebtorKey;
  readonly number: string;
  readonly name: string | null;
  /** The order that was tried; null: nothing is known of what it buys, so that it was judged as it stands. */
  readonly order: Money | null;
  readonly open: Money | null;
  /** What stands in the way under the stricter of the two policies. */
  readonly reason: Reason | null;
}

export interface MoveGroup {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly count: number;
  /** Those that owe most, as many as anybody reads. */
  readonly largest: readonly PolicyMove[];
}

/** What a policy does to the whole book, held against another (domain.md R2-07). */
export interface PolicyEffect {
  readonly debtors: number;
  /** Debtors whose invoices told what their next order may be. */
  readonly withOrder: number;
  /** Only of verdicts that changed, the largest group first. */
  readonly groups: readonly MoveGroup[];
}

export interface EffectProgress {
  readonly done: number;
  readonly total: number;
}

/** Why nothing was compared. */
export type EffectFault =
  | { readonly is: 'no-book' }
  | { readonly is: 'cancelled' }
  | { readonly is: 'failed'; readonly detail: string };
