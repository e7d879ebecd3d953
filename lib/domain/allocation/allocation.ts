import type { BankEntry } from '../bank-entry';
import type { Money } from '../money';
import type { OpenItem } from '../open-item';

/** A debtor as far as money that comes in is concerned: where it pays from, and what it owes before the entries that are allocated. */
export interface DebtorAccount {
  readonly debtor: string;
  readonly ibans: readonly string[];
  readonly items: readonly OpenItem[];
}

/** How much of an item's `open` an entry takes off: positive of an invoice, negative of a credit note that is set off. */
export interface AllocatedItem {
  readonly id: string;
  readonly amount: Money;
}

/** What shows that the money is for these items: they are named; one has this amount and the account is the debtor's; a set adds up to it. */
export type AllocatedBy = 'reference' | 'amount-and-iban' | 'sum-of-set';

/**
 * Why nothing was done: more than one debtor, item or set fits · no debtor is known by the account · nothing that is open, or was paid, is meant ·
 * no item and no set has the amount.
 */
export type UnallocatedWhy = 'two-fit' | 'no-debtor' | 'no-item' | 'amount-differs';

export interface AllocationCandidate {
  readonly debtor: string;
  readonly item: string;
}

/** Items and what stays on account add up to the entry's amount, always. */
interface Allocated {
  readonly entry: BankEntry;
  readonly debtor: string;
  readonly items: readonly AllocatedItem[];
  /** What was paid beyond the items. */
  readonly onAccount: Money | null;
}

export interface PaidAllocation extends Allocated {
  readonly outcome: 'paid';
  readonly by: AllocatedBy;
}

/** Un-pays what an earlier entry paid, or a part of it: amounts are negative. */
export interface TakenBackAllocation extends Allocated {
  readonly outcome: 'taken-back';
  readonly of: BankEntry;
}

export interface NotAllocated {
  readonly outcome: 'unallocated';
  readonly entry: BankEntry;
  readonly why: UnallocatedWhy;
  readonly candidates: readonly AllocationCandidate[];
}

export type Allocation = PaidAllocation | TakenBackAllocation | NotAllocated;
