import type { BookListing, EvidenceRung, Position } from '../book';
import type { LocalDate } from '../local-date';
import type { Money } from '../money';
import type { SettledItem } from '../open-item';

/** Where a position comes from, as far as it decides who is right. */
export interface SourceProvenance {
  /** Shown with every field that is taken from it. */
  readonly label: string;
  readonly kind: 'file' | 'live';
  readonly listing: BookListing;
  readonly rung: EvidenceRung;
  /** The day it speaks of. */
  readonly asOf: LocalDate;
}

/** What one source tells of a legal entity, all its debtor numbers there together. */
export interface SourcedPosition {
  readonly position: Position;
  readonly from: SourceProvenance;
}

/** Money on our bank account, allocated to items of one debtor. */
export interface AllocatedPayment {
  /** The bank's entry. */
  readonly entry: string;
  readonly on: LocalDate;
  /** By the key of their number (`itemKey`); negative where the bank took money back, by a direct debit that was given back where told. */
  readonly items: readonly { readonly key: string; readonly amount: Money; readonly isDebitReturn?: true }[];
  /** Of the debtor, but of no item of theirs. */
  readonly onAccount: Money | null;
  /** Items that it paid the last of: they stay settled when the books no longer list them. */
  readonly settles?: readonly SettledItem[];
  readonly label: string;
}
