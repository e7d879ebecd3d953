import type { LiveOutbox } from '../live-outbox';
import type { Company } from './company-of';
import type { Filter, FrappeDesk, Listing } from './frappe-desk';

/** What is marked by itself, for each kind of document is changed at its own time. */
export const KINDS = ['customer', 'invoice', 'payment', 'order'] as const;
export type Kind = (typeof KINDS)[number];

/** When a kind last changed, and what of it was open. */
type Mark = Kind | 'openInvoices' | 'openPayments' | 'openJournals' | 'openOrders';

/** All that the parts of a pull need. */
export interface Pull {
  readonly desk: FrappeDesk;
  readonly outbox: LiveOutbox;
  readonly company: Company;
  /** The condition that a document is of this company. */
  readonly ours: readonly Filter[];
  readonly isChange: boolean;
  /** The marks of the pull before, and of this one. */
  readonly before: Readonly<Partial<Record<Mark, string>>> | null;
  readonly marks: Partial<Record<Mark, string | null>>;
  /** A listing of what is submitted in this company; of a pull of changes what changed, and else what is open or was paid. */
  asked(kind: Kind, whole: readonly Filter[]): Listing;
}
