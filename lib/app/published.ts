import type { BookCatalogue } from '@/lib/domain/team/debtor-snapshot';

/** What was sent of a book. */
export interface Published {
  readonly changed: number;
  readonly removed: number;
  /** Debtors that hold more than a message may. */
  readonly refused: number;
}

/** `other`: somebody else's browser publishes this company's books, and two would contradict each other. */
export type NotPublished =
  | { readonly because: 'no-book' | 'unreachable' | 'refused' | 'cancelled' }
  | { readonly because: 'other'; readonly publisher: BookCatalogue };
